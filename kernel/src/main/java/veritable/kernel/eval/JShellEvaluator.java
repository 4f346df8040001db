package veritable.kernel.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.jspecify.annotations.Nullable;

/** Evaluates by JShell, snippet after snippet, in this process. */
final class JShellEvaluator implements Evaluator {
    private final SnippetLoader loader;
    private final CellThreads threads;
    private final JShell shell;
    private final Snippets snippets;
    private final Trials trials;
    private final Hints hints;
    private final Imports imports;
    private final List<String> compilerOptions;
    private final ReentrantLock turn = new ReentrantLock(true);
    private @Nullable Syntax syntax;
    private @Nullable Assistant assistant;
    private final List<Path> added = new ArrayList<>();
    private volatile Supplier<Runnable> context = () -> () -> {};
    private volatile @Nullable Execution running;
    private @Nullable Execution stopped;

    JShellEvaluator(List<String> compilerOptions) {
        this.compilerOptions = List.copyOf(compilerOptions);
        loader = new SnippetLoader(JShellEvaluator.class.getClassLoader());
        threads = new CellThreads(loader);
        Origins origins = new Origins();
        SnippetControl control =
                new SnippetControl(loader, origins, snippet -> analysis().wrapper(snippet));
        shell =
                JShell.builder()
                        .executionEngine(new Provider(control), Map.of())
                        .fileManager(JShellEvaluator::withoutClassPath)
                        .compilerOptions(compilerOptions.toArray(new String[0]))
                        .idGenerator(origins::add)
                        .build();
        snippets = new Snippets(shell, control, loader, origins);
        trials = new Trials(snippets);
        hints = new Hints(this::analysis, snippets::lacking);
        imports = new Imports(this::openClassPath, this::bring);
    }

    private record Provider(SnippetControl control) implements ExecutionControlProvider {
        @Override
        public String name() {
            return "notebook";
        }

        @Override
        public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
            return control;
        }
    }

    /** Made when it is first needed: it reads all of the class path, on a thread of its own. */
    private SourceCodeAnalysis analysis() {
        return shell.sourceCodeAnalysis();
    }

    private synchronized Syntax syntax() {
        Syntax parser = syntax;
        if (parser == null) {
            parser = new Syntax(compilerOptions);
            syntax = parser;
        }
        return parser;
    }

    /** Made when it is first needed: not before the first cell has run. */
    private synchronized Assistant assistant() {
        Assistant made = assistant;
        if (made == null) {
            made = new Assistant(shell, compilerOptions, snippets::variables);
            made.addToClassPath(added);
            assistant = made;
        }
        return made;
    }

    @Override
    public Evaluation eval(Source source, Duration limit) {
        Execution outer = outer();
        return outer == null
                ? begin(source, limit, execution -> run(source, execution))
                : aside(() -> evalInside(outer, source));
    }

    @Override
    public Evaluation during(Source place, Duration limit, Supplier<?> work) {
        Execution outer = outer();
        if (outer == null) {
            return begin(place, limit, execution -> execution.done(work));
        }
        outer.at(place.firstLine());
        return outer.done(work);
    }

    private Evaluation begin(
            Source source, Duration limit, Function<Execution, Evaluation> evaluation) {
        turn.lock();
        try {
            if (stopped != null) {
                stopped.awaitPeace();
                stopped = null;
            }
            Execution execution = new Execution(source, threads);
            running = execution;
            Runnable carried = context.get();
            threads.execute(
                    () -> {
                        carried.run();
                        execution.run(() -> evaluation.apply(execution));
                    });
            Evaluation outcome = execution.await(limit);
            stopped = execution.stopping() ? execution : null;
            return outcome;
        } finally {
            running = null;
            turn.unlock();
        }
    }

    /** The cell that is running, if the calling thread works for it. */
    private @Nullable Execution outer() {
        Execution mine = Execution.current();
        if (mine == null) {
            return null;
        }
        mine.endIfLeft();
        return mine == running && !mine.ended() ? mine : null;
    }

    /** A cell that is evaluated by the code of another one. */
    private Evaluation evalInside(Execution outer, Source source) {
        try {
            return run(source, outer);
        } catch (RuntimeException | Error e) {
            return Failures.thrown(e);
        }
    }

    /** Lets the compiler do something for code that is running: it isn't to be interrupted then. */
    private <T> T aside(Supplier<T> work) {
        Execution outer = outer();
        if (outer == null) {
            return work.get();
        }
        outer.leave();
        try {
            return work.get();
        } finally {
            outer.enter();
        }
    }

    private Evaluation run(Source source, Execution execution) {
        return new CellRun(snippets, imports, syntax(), trials, source, hints, execution)
                .run(Pieces.of(source.code(), this::analysis));
    }

    @Override
    public void countOn(List<String> names) {
        imports.add(names);
    }

    @Override
    public boolean prepareLightly() {
        turn.lock();
        try {
            return imports.bringNextOfJdk();
        } finally {
            turn.unlock();
        }
    }

    @Override
    public boolean prepare() {
        turn.lock();
        try {
            return imports.bringNext();
        } finally {
            turn.unlock();
        }
    }

    private static StandardJavaFileManager withoutClassPath(StandardJavaFileManager files) {
        try {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of());
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With whatever is added, JShell's compiler is given all of Java's own class path. */
    private void openClassPath() {
        SnippetControl.own().stream().findFirst().ifPresent(shell::addToClasspath);
    }

    private void bring(String text) {
        snippets.eval(Piece.of(0, text, Piece.Form.IMPORT), "start-up", 1, syntax());
    }

    @Override
    public void carry(Supplier<Runnable> context) {
        this.context = context;
    }

    @Override
    public void interrupt() {
        Execution execution = running;
        if (execution != null) {
            execution.stop(Evaluation.Kind.INTERRUPTED, 0);
        }
    }

    @Override
    public Completeness completeness(String code) {
        return assistant().completeness(code);
    }

    @Override
    public Completion complete(String code, int cursor) {
        return aside(
                () -> {
                    imports.bringAll();
                    return assistant().complete(code, cursor);
                });
    }

    @Override
    public Optional<Documentation> inspect(String code, int cursor, int detail) {
        return aside(
                () -> {
                    imports.bringAll();
                    return assistant().inspect(code, cursor, detail);
                });
    }

    @Override
    public List<Variable> variables() {
        return aside(
                () -> {
                    imports.bringAll();
                    return snippets.variables();
                });
    }

    @Override
    public void reset() {
        aside(
                () -> {
                    imports.bringAll();
                    snippets.forget();
                    return true;
                });
    }

    @Override
    public void addToClasspath(List<Path> entries) {
        aside(
                () -> {
                    entries.forEach(entry -> shell.addToClasspath(entry.toString()));
                    synchronized (this) {
                        added.addAll(entries);
                        if (assistant != null) {
                            assistant.addToClassPath(entries);
                        }
                    }
                    return true;
                });
    }

    /** How many class files the compiler has to look through. */
    int classFiles() {
        return snippets.classFiles();
    }

    @Override
    public ClassLoader classLoader() {
        return loader;
    }

    @Override
    public void close() {
        shell.close();
        threads.close();
    }
}
