package veritable.kernel.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ForkJoinWorkerThread;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Notebooks;
import veritable.kernel.display.Renderers;
import veritable.kernel.eval.Completeness;
import veritable.kernel.eval.Completion;
import veritable.kernel.eval.Evaluator;
import veritable.kernel.magic.Magics;

/**
 * Runs cells: their Java by the evaluator, their magics by themselves, and gives results their
 * forms.
 *
 * <p>Cells run one at a time, on the thread that asks for it.
 */
public final class Session implements AutoCloseable {
    private static final List<String> IMPORTS =
            List.of(
                    "import java.util.*;",
                    "import static veritable.kernel.api.Notebooks.*;",
                    "import java.util.stream.*;",
                    "import java.util.function.*;",
                    "import java.io.*;",
                    "import java.math.*;",
                    "import java.nio.file.*;",
                    "import java.time.*;");

    /** Threads belong to the cell that started them, even after it has ended. */
    private final InheritableThreadLocal<Front> mine = new InheritableThreadLocal<>();

    private final Evaluator evaluator;
    private final Renderers renderers = new Renderers();
    private final Magics magics = new Magics();
    private final Comms comms = new Comms(this::front);
    private final SessionNotebook notebook;
    private final List<String> history = new CopyOnWriteArrayList<>();
    private final Cells cells = new Cells(this);
    private final Assistance assistance = new Assistance(this);
    private final List<String> imports = new CopyOnWriteArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private volatile boolean started;
    private volatile Front current;

    private Session(Evaluator evaluator, Front front) {
        this.evaluator = evaluator;
        this.current = front;
        this.notebook = new SessionNotebook(this);
        evaluator.carry(
                () -> {
                    Front asking = front();
                    return () -> mine.set(asking);
                });
    }

    /**
     * Begins a session, with the imports that every cell may count on.
     *
     * @param front takes what is shown before the first cell
     */
    public static Session open(Evaluator evaluator, Front front) {
        return open(evaluator, front, List.of());
    }

    /**
     * The same.
     *
     * @param settings options and their values, {@code name=value}, which count more than those of
     *     the environment; one that is wrong is told of in the first cell's output
     */
    public static Session open(Evaluator evaluator, Front front, List<String> settings) {
        Session session = new Session(evaluator, front);
        Notebooks.open(session.notebook);
        SessionOptions options = session.notebook.options();
        options.read(System.getenv(), settings).forEach(session::report);
        session.begin();
        session.notebook.installServices();
        StartupScript.run(session, options);
        return session;
    }

    /** Says what is wrong with the session: at once, or in the output of its first cell. */
    void report(String problem) {
        synchronized (problems) {
            if (!started) {
                problems.add(problem);
                return;
            }
        }
        System.err.println(problem);
    }

    private void start() {
        synchronized (problems) {
            started = true;
            problems.forEach(System.err::println);
            problems.clear();
        }
    }

    /**
     * Gets ready for the cells to come, for as long as none of them runs.
     *
     * @return false if nothing is left to do
     */
    public boolean prepare() {
        return evaluator.prepare();
    }

    /** The same in short steps only: for when a cell may come any moment. */
    public boolean prepareLightly() {
        return evaluator.prepareLightly();
    }

    private void begin() {
        evaluator.countOn(IMPORTS);
        evaluator.countOn(imports);
    }

    /** Also after all else was forgotten. */
    void countOn(List<String> more) {
        imports.addAll(more);
        evaluator.countOn(more);
    }

    /** Forgets what cells declared. */
    void reset() {
        evaluator.reset();
        begin();
    }

    /**
     * Runs a cell on the calling thread.
     *
     * @param name as errors give it, such as {@code cell [3]}
     */
    public Outcome run(String name, String code, Front front) {
        return run(name, code, front, true);
    }

    /**
     * The same.
     *
     * @param remembered whether it becomes a part of the session's history
     */
    public Outcome run(String name, String code, Front front, boolean remembered) {
        mine.set(front);
        current = front;
        if (!started) {
            start();
        }
        if (remembered) {
            history.add(code);
        }
        return cells.run(name, 1, code);
    }

    MimeBundle forms(@Nullable Object value) {
        return value instanceof MimeBundle forms
                ? forms
                : renderers.render(value, notebook.limits());
    }

    /** What is done with a session's comms. */
    public interface Hearing {
        void by(Comms comms) throws Exception;
    }

    /** Lets the session hear what a front end says over comms. */
    public void hear(Front from, Hearing hearing) {
        mine.set(from);
        current = from;
        if (cells.hear(hearing) instanceof Outcome.Error error) {
            error.traceback().forEach(System.err::println);
        }
    }

    public Comms comms() {
        return comms;
    }

    /** Stops the cell that is running. From any thread. */
    public void interrupt() {
        evaluator.interrupt();
    }

    /** What may stand at a place of a cell. */
    public Completion complete(String cell, int cursor) {
        return assistance.complete(cell, cursor);
    }

    /**
     * What stands at a place of a cell, explained.
     *
     * @param detail 0 for what helps while typing, 1 for all there is
     */
    public Optional<MimeBundle> inspect(String cell, int cursor, int detail) {
        return assistance.inspect(cell, cursor, detail);
    }

    /** Whether a cell can be run as it is. */
    public Completeness completeness(String cell) {
        return assistance.completeness(cell);
    }

    /**
     * Who sees what the calling thread shows: the front of the cell that it was started by. Threads
     * of a fork-join pool serve whichever cell is running.
     */
    public Front front() {
        Front front = Thread.currentThread() instanceof ForkJoinWorkerThread ? null : mine.get();
        return front == null ? current : front;
    }

    List<String> history() {
        return List.copyOf(history);
    }

    Evaluator evaluator() {
        return evaluator;
    }

    Renderers renderers() {
        return renderers;
    }

    SessionNotebook notebook() {
        return notebook;
    }

    Cells cells() {
        return cells;
    }

    Magics magics() {
        return magics;
    }

    @Override
    public void close() {
        evaluator.close();
    }
}
