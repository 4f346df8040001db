package veritable.claim;

import java.util.Locale;

/** What a report says a version is to the reader. Only like roles can contradict each other. */
public enum Role {
    /** The version there is now: stated, listed, described. */
    CURRENT,
    /** The version to choose. */
    RECOMMENDED,
    /** The version that something needs at least. */
    MINIMUM,
    /** A version yet to come. */
    PLANNED,
    /** A version of the past: history tables, the old side of an upgrade. */
    HISTORICAL;

    /** Lower case, as tables and files show it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
