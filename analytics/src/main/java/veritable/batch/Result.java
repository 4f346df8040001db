package veritable.batch;

import java.util.Locale;

/** How a run ended; the exit codes are documented in the manual, stable. */
public enum Result {
    DONE(0),
    /** Nothing was read that the last run had not, and nothing was written. */
    UNCHANGED(0),
    /** Done, with findings that the gate does not let pass. */
    FINDINGS(1),
    /** Done, but for inputs that could not be read. */
    UNREADABLE(3),
    /** Not done: the outputs of the last run are still there. */
    FAILED(70),
    /** Not done: another run of the job has not ended. */
    BUSY(75),
    /** Not done: the process was told to end. */
    STOPPED(143);

    private final int exit;

    Result(int exit) {
        this.exit = exit;
    }

    public int exit() {
        return exit;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
