package veritable.kernel.session;

import veritable.kernel.api.CellException;
import veritable.kernel.eval.Evaluation;

/** A cell failed that was run by another one; keeps what is to be shown of it. */
final class FailedCell extends CellException {
    private static final long serialVersionUID = 1;

    private final transient Outcome.Error outcome;
    private final boolean compilation;

    FailedCell(Outcome.Error outcome) {
        super(String.join("\n", outcome.traceback()));
        this.outcome = outcome;
        compilation = false;
    }

    FailedCell(Evaluation.Failure failure) {
        super(failure.message());
        failure.thrown().ifPresent(this::initCause);
        outcome = Tracebacks.of(failure);
        compilation = failure.kind() == Evaluation.Kind.COMPILATION;
    }

    @Override
    public boolean isCompilation() {
        return compilation;
    }

    Outcome.Error outcome() {
        return outcome;
    }
}
