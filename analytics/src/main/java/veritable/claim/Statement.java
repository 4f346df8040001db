package veritable.claim;

import java.util.Locale;
import veritable.report.Location;

/**
 * One place where a report says something, in its own words.
 *
 * @param quote the row (its cells joined by " | "), item, sentence, heading or line of code,
 *     without markup
 * @param section the headings above it, outermost first, joined by " › "; empty before the first
 * @param at where the fact itself (the version, the number, the name) is written
 */
public record Statement(Kind kind, String quote, String section, Location at) {
    /** What form the statement has in the report. */
    public enum Kind {
        TABLE,
        HEADING,
        BULLET,
        PROSE,
        RECOMMENDATION,
        CODE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    // written out: a record's own is linked at run time, and that takes longer than its use
    @Override
    public int hashCode() {
        return quote.hashCode() * 31 + at.line() * 17 + at.column();
    }

    /** The same words, with another place for the fact in them. */
    Statement at(Location place) {
        return new Statement(kind, quote, section, place);
    }

    public Statement {
        if (quote.isBlank()) {
            throw new IllegalArgumentException(
                    at + ": a statement needs the words it was read from");
        }
    }
}
