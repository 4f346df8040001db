package veritable.kernel.session;

import java.util.List;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.display.Renderers;
import veritable.kernel.eval.Evaluation;
import veritable.kernel.eval.Evaluator;
import veritable.kernel.eval.Source;
import veritable.kernel.magic.Cell;

/**
 * Runs cells: their Java by the evaluator, their magics by themselves, and gives results their
 * forms.
 */
public final class Session implements AutoCloseable {
    /** Threads belong to the cell that started them, even after it has ended. */
    private final InheritableThreadLocal<Front> mine = new InheritableThreadLocal<>();

    private final Evaluator evaluator;
    private final Renderers renderers = new Renderers();
    private final AtomicLong displays = new AtomicLong();
    private volatile Front current;

    /**
     * @param front takes what is shown before the first cell
     */
    public Session(Evaluator evaluator, Front front) {
        this.evaluator = evaluator;
        this.current = front;
    }

    public Evaluator evaluator() {
        return evaluator;
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
