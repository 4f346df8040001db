package veritable.kernel.eval;

/** Thrown in the threads of an execution that is to end; no code of a cell can catch it. */
final class Stop extends Error {
    private static final long serialVersionUID = 1;

    private final transient Execution execution;
    private final long time;

    Stop(Execution execution, long time) {
        super("stopped");
        this.execution = execution;
        this.time = time;
    }

    boolean isOf(Execution other) {
        return execution == other;
    }

    long time() {
        return time;
    }
}
