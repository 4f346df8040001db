package veritable.release;

import java.util.Locale;

/** What it means that a release is not in a list. */
public enum Completeness {
    /** Every release there ever was up to the list's day: it does not exist. */
    WHOLE,
    /** Every release from the first one listed on: one before that may exist. */
    GAPLESS,
    /**
     * The cycles that people keep track of: it does not exist where the numbers around it follow on
     * each other, or where it is above all others.
     */
    CYCLES,
    /** Some releases: nothing. */
    SOME;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
