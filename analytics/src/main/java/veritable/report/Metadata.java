package veritable.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a report says of itself: in its front matter, or in lines such as {@code **更新时间**：2025-11-04
 * **版本**：v1.0}.
 *
 * @param date the day the report was last updated, or was made
 * @param version the version of the document, as written; never a claim
 * @param entries all of them, in the order of the report
 */
public record Metadata(Optional<LocalDate> date, Optional<String> version, List<Entry> entries) {
    /** One key and its value, as written, and where the value stands. */
    public record Entry(String key, String value, Location at) {}

    public Metadata {
        entries = List.copyOf(entries);
    }

    static Metadata of(List<Entry> entries) {
        return new Metadata(Optional.empty(), Optional.empty(), entries);
    }

    /**
     * Whether what stands at {@code place} says something of the report itself, so that no version
     * there is a claim.
     */
    public boolean covers(Location place) {
        return false;
    }
}
