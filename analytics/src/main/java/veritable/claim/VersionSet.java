package veritable.claim;

import java.util.Locale;
import java.util.Optional;

/**
 * The versions that a claim names: a set, not a point. {@code 1.30} is the cycle with all its
 * patches, {@code 1.29+} all from there on.
 */
public interface VersionSet {
    /** What a report wrote down. */
    enum Kind {
        EXACT,
        CYCLE,
        OPEN,
        CLOSED,
        LIST,
        ARROW,
        CALENDAR,
        API,
        STAGE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The set in normal form: {@code 1.30}, {@code 1.29+}, {@code 1.28-1.30}, {@code 1.31/1.32}.
     */
    String text();

    Kind kind();

    /** How this set lies to the other. */
    Relation relationTo(VersionSet other);

    /** Whether this set comes before the other. */
    Order orderTo(VersionSet other);

    /**
     * The version that stands for the set on an axis: its floor if it is open, else its highest.
     */
    Version point();

    /**
     * @throws IllegalArgumentException when {@code text} names no versions, saying where and why
     */
    static VersionSet parse(String text) {
        return parseOrEmpty(text)
                .orElseThrow(
                        () -> new IllegalArgumentException("\"" + text + "\" names no version"));
    }

    static Optional<VersionSet> parseOrEmpty(String text) {
        throw new UnsupportedOperationException("H2");
    }
}
