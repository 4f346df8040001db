package veritable.decision;

/** Somebody else answered a finding while a reviewer was looking at it. */
public final class MovedOn extends Exception {
    private static final long serialVersionUID = 1L;

    MovedOn(String subject) {
        super(
                subject
                        + ": answered by somebody else in the meantime (look again before you answer)");
    }
}
