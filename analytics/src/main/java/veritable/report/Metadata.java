package veritable.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a report says of itself: in its front matter, or in lines such as {@code **更新时间**：2025-11-04
 * **版本**：v1.0}, in lists and tables of the same kind, and in its history of revisions.
 *
 * @param date the day the report was last updated, or was made; the first of the month if no day is
 *     named; where it says nothing of the kind, the month in its title
 * @param version the version of the document, as written; never a claim
 * @param entries all of them, in the order of the report
 */
public record Metadata(Optional<LocalDate> date, Optional<String> version, List<Entry> entries) {
    /**
     * One key and its value, as written.
     *
     * @param at where the value stands
     * @param from where the words begin that say it, mostly the key
     * @param to the place behind them
     */
    public record Entry(String key, String value, Location at, Location from, Location to) {
        boolean covers(Location place) {
            return from.compareTo(place) <= 0 && place.compareTo(to) < 0;
        }
    }

    public Metadata {
        entries = List.copyOf(entries);
    }

    /**
     * Whether the words at {@code place} speak of the report itself, so that a version there is no
     * claim.
     */
    public boolean covers(Location place) {
        for (Entry entry : entries) {
            if (entry.covers(place)) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything that {@code text} says is said of the report itself. */
    public boolean covers(Text text) {
        Location from = text.at();
        Location to = text.at(text.plain().length());
        for (Entry entry : entries) {
            if (entry.from().compareTo(to) < 0 && from.compareTo(entry.to()) < 0) {
                return true;
            }
        }
        return false;
    }
}
