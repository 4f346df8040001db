package veritable.decision;

import java.util.Locale;

/** How a finding or a decision stands today. */
public enum Standing {
    /** Nobody has answered, or the answer was put off. */
    OPEN,
    /** Answered, on this very evidence. */
    KEPT,
    /** Answered on evidence that has changed since: the answer is shown, not applied. */
    STALE,
    /** People who did not know of each other answered differently. */
    CONTESTED,
    /** What was answered is found no more. */
    ORPHAN;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
