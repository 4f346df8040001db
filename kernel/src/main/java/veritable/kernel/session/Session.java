package veritable.kernel.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.display.Renderers;
import veritable.kernel.eval.Completeness;
import veritable.kernel.eval.Completion;
import veritable.kernel.eval.Evaluation;
import veritable.kernel.eval.Evaluator;
import veritable.kernel.eval.Source;
import veritable.kernel.magic.Cell;

/**
 * Runs cells: their Java by the evaluator, their magics by themselves, and gives results their
 * forms.
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
    private final AtomicLong displays = new AtomicLong();
    private volatile Front current;

    private Session(Evaluator evaluator, Front front) {
        this.evaluator = evaluator;
        this.current = front;
    }

    /**
     * Begins a session, with the imports that every cell may count on.
     *
     * @param front takes what is shown before the first cell
     */
    public static Session open(Evaluator evaluator, Front front) {
        evaluator.eval(Source.of("start-up", IMPORTS));
        return new Session(evaluator, front);
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
     * of the common pool serve whichever cell is running.
     */
    public Front front() {
        Front front = Thread.currentThread() instanceof ForkJoinWorkerThread ? null : mine.get();
        return front == null ? current : front;
    }

    /**
     * Runs a cell on the calling thread.
     *
     * @param name as errors give it, such as {@code cell [3]}
     */
    public Outcome run(String name, String code, Front front) {
        mine.set(front);
        current = front;
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
        throw new IllegalStateException("no magics yet: " + part);
    }

    private Outcome outcome(Evaluation evaluation) {
        if (evaluation instanceof Evaluation.Value value) {
            return new Outcome.Result(forms(value.value()));
        }
        if (evaluation instanceof Evaluation.Failure failure) {
            return new Outcome.Error(failure.name(), failure.message(), List.of(failure.message()));
        }
        return new Outcome.Nothing();
    }

    private MimeBundle forms(@Nullable Object value) {
        return renderers.render(value, Limits.STANDARD);
    }

    String nextDisplay() {
        return "display-" + displays.incrementAndGet();
    }

    @Override
    public void close() {
        evaluator.close();
    }
}
