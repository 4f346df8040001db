package veritable.kernel.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.VarSnippet;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.jspecify.annotations.Nullable;

/** Evaluates by JShell, snippet after snippet, in this process. */
final class JShellEvaluator implements Evaluator {
    private final SnippetLoader loader;
    private final SnippetControl control;
    private final JShell shell;
    private final SourceCodeAnalysis analysis;
    private volatile @Nullable Thread evaluating;

    JShellEvaluator() {
        loader = new SnippetLoader(JShellEvaluator.class.getClassLoader());
        control = new SnippetControl(loader);
        shell = JShell.builder().executionEngine(new Provider(control), Map.of()).build();
        shell.addToClasspath(System.getProperty("java.class.path"));
        analysis = shell.sourceCodeAnalysis();
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

    @Override
    public Evaluation eval(Source source) {
        evaluating = Thread.currentThread();
        try {
            return run(source);
        } finally {
            evaluating = null;
        }
    }

    private Evaluation run(Source source) {
        Evaluation last = new Evaluation.Nothing();
        String rest = source.code();
        while (!rest.isBlank()) {
            SourceCodeAnalysis.CompletionInfo info = analysis.analyzeCompletion(rest);
            String snippet = info.source();
            if (snippet == null) {
                snippet = rest;
            }
            for (SnippetEvent event : shell.eval(snippet)) {
                if (event.causeSnippet() == null) {
                    last = evaluation(source, event);
                    if (last instanceof Evaluation.Failure) {
                        return last;
                    }
                }
            }
            rest = info.remaining();
        }
        return last;
    }

    private Evaluation evaluation(Source source, SnippetEvent event) {
        Snippet snippet = event.snippet();
        JShellException thrown = event.exception();
        if (thrown != null) {
            return new Evaluation.Failure(
                    Evaluation.Kind.EXCEPTION,
                    thrown.getClass().getName(),
                    String.valueOf(thrown.getMessage()),
                    List.of(),
                    Optional.of(thrown));
        }
        if (event.status() == Snippet.Status.REJECTED) {
            List<Problem> problems = new ArrayList<>();
            shell.diagnostics(snippet).forEach(each -> problems.add(problem(source, each)));
            return new Evaluation.Failure(
                    Evaluation.Kind.COMPILATION,
                    "CompilationError",
                    problems.isEmpty() ? "" : problems.get(0).message(),
                    problems,
                    Optional.empty());
        }
        if (snippet instanceof VarSnippet variable
                && snippet.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND) {
            Evaluation value = new Evaluation.Value(control.value(), variable.typeName());
            shell.drop(snippet);
            return value;
        }
        return new Evaluation.Nothing();
    }

    private static Problem problem(Source source, Diag diagnostic) {
        return new Problem(
                source.name(),
                source.firstLine(),
                1,
                1,
                source.code(),
                diagnostic.getMessage(Locale.ROOT),
                Optional.empty());
    }

    @Override
    public void interrupt() {
        Thread thread = evaluating;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public Completeness completeness(String code) {
        return switch (analysis.analyzeCompletion(code).completeness()) {
            case COMPLETE, CONSIDERED_INCOMPLETE, EMPTY, COMPLETE_WITH_SEMI ->
                    new Completeness.Complete();
            case DEFINITELY_INCOMPLETE -> new Completeness.Incomplete("");
            case UNKNOWN -> new Completeness.Invalid();
        };
    }

    @Override
    public Completion complete(String code, int cursor) {
        return new Completion(cursor, cursor, List.of());
    }

    @Override
    public Optional<Documentation> inspect(String code, int cursor) {
        return Optional.empty();
    }

    @Override
    public List<Variable> variables() {
        return List.of();
    }

    @Override
    public void addToClasspath(List<Path> entries) {
        entries.forEach(entry -> shell.addToClasspath(entry.toString()));
    }

    @Override
    public ClassLoader classLoader() {
        return loader;
    }

    @Override
    public void close() {
        shell.close();
    }
}
