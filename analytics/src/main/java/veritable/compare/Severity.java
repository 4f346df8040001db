package veritable.compare;

import java.util.Locale;

/**
 * How much a finding matters. Which one a rule gives, and when, is in the rule's own words ({@link
 * Rule#meaning}).
 */
public enum Severity {
    /**
     * Statements exclude each other: at least one of them is wrong, and a reader who acts on the
     * wrong one is misled. Someone has to decide.
     */
    ERROR,
    /**
     * Something does not fit and a person should look: it may be wrong, or it may be meant
     * differently than it reads.
     */
    WARNING,
    /** Worth knowing when reading the reports side by side; nothing is wrong by itself. */
    NOTE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
