package veritable.compare;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
    /**
     * Statements exclude each other: at least one is wrong, and a reader who acts on it is misled.
     */
    ERROR,
    /** Something does not fit and a person should look: it may be wrong, or meant differently. */
    WARNING,
    /** Worth knowing when reading the reports side by side; nothing is wrong by itself. */
    NOTE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
