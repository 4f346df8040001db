package veritable.kernel.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ForkJoinWorkerThread;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Notebooks;
import veritable.kernel.display.Renderers;
import veritable.kernel.eval.Completeness;
import veritable.kernel.eval.Completion;
import veritable.kernel.eval.Evaluation;
import veritable.kernel.eval.Evaluator;
import veritable.kernel.eval.Source;
import veritable.kernel.magic.Cell;
import veritable.kernel.magic.Magics;

/**
 * Runs cells: their Java by the evaluator, their magics by themselves, and gives results their
 * forms.
 *
 * <p>Cells run one at a time, on the thread that asks for it.
 */
public final class Session implements AutoCloseable {
    private static final String IMPORTS =
            """
            import java.io.*;
            import java.math.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import java.util.function.*;
            import java.util.stream.*;
            import static veritable.kernel.api.Notebooks.*;
            """;

    /** Threads belong to the cell that started them, even after it has ended. */
    private final InheritableThreadLocal<Front> mine = new InheritableThreadLocal<>();

    private final Evaluator evaluator;
    private final Renderers renderers = new Renderers();
    private final Magics magics = new Magics();
    private final SessionNotebook notebook;
    private final List<String> history = new CopyOnWriteArrayList<>();
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
        Session session = new Session(evaluator, front);
        Notebooks.open(session.notebook);
        evaluator.eval(Source.of("start-up", IMPORTS));
        session.notebook.installServices();
        return session;
    }

    /**
     * Runs a cell on the calling thread.
     *
     * @param name as errors give it, such as {@code cell [3]}
     */
    public Outcome run(String name, String code, Front front) {
        mine.set(front);
        current = front;
        history.add(code);
        return run(name, code);
    }

    /** Runs a cell for whoever the calling thread runs for. */
    Outcome run(String name, String code) {
        Outcome outcome = new Outcome.Nothing();
        for (Cell.Part part : Cell.parse(code).parts()) {
            outcome = run(name, part);
            if (outcome instanceof Outcome.Error) {
                return outcome;
            }
        }
        return outcome;
    }

    private Outcome run(String name, Cell.Part part) {
        if (part instanceof Cell.Java java) {
            return outcome(evaluator.eval(new Source(name, java.line(), java.code())));
        }
        return run((Cell.Magic) part);
    }

    private Outcome run(Cell.Magic part) {
        try {
            Object value = magics.run(part.call(), notebook);
            return value == null ? new Outcome.Nothing() : new Outcome.Result(forms(value));
        } catch (MagicException e) {
            return Tracebacks.of(part, e);
        } catch (Exception e) {
            return Tracebacks.of(e);
        }
    }

    private Outcome outcome(Evaluation evaluation) {
        if (evaluation instanceof Evaluation.Value value) {
            return new Outcome.Result(forms(value.value()));
        }
        if (evaluation instanceof Evaluation.Failure failure) {
            return Tracebacks.of(failure);
        }
        return new Outcome.Nothing();
    }

    MimeBundle forms(@Nullable Object value) {
        return value instanceof MimeBundle forms
                ? forms
                : renderers.render(value, notebook.limits());
    }

    /** Stops the cell that is running. From any thread. */
    public void interrupt() {
        evaluator.interrupt();
    }

    /** What may stand at a place of a cell. */
    public Completion complete(String cell, int cursor) {
        return evaluator.complete(cell, cursor);
    }

    /**
     * What stands at a place of a cell, explained.
     *
     * @param detail 0 for what helps while typing, 1 for all there is
     */
    public Optional<MimeBundle> inspect(String cell, int cursor, int detail) {
        return evaluator
                .inspect(cell, cursor)
                .map(found -> MimeBundle.text(found.entries().get(0).signature()));
    }

    /** Whether a cell can be run as it is. */
    public Completeness completeness(String cell) {
        return evaluator.completeness(cell);
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

    Magics magics() {
        return magics;
    }

    @Override
    public void close() {
        evaluator.close();
    }
}
