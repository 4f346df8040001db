package veritable.release;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a release history comes from.
 *
 * @param source who says so: {@code endoflife.date}
 * @param snapshot the day on which the source said so; what it says of later days is not known
 * @param licence of the source's data, or empty if it is not known
 * @param link the page where a person can look it up, or empty
 */
public record Origin(String source, LocalDate snapshot, String licence, String link) {
    public Origin {
        if (source.isBlank()) {
            throw new IllegalArgumentException("an origin needs a name");
        }
        Objects.requireNonNull(snapshot, "snapshot");
    }

    // written out: linking the ones a record brings delays a short run
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Origin origin
                && source.equals(origin.source)
                && snapshot.equals(origin.snapshot)
                && licence.equals(origin.licence)
                && link.equals(origin.link);
    }

    @Override
    public int hashCode() {
        return source.hashCode() * 31 + snapshot.hashCode();
    }
}
