package veritable.batch;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * A run that goes on.
 *
 * @param name by which logs know it
 * @param at when it started
 * @param facts for the last line of the log, as they come to be known
 */
record Run(String name, ZonedDateTime at, Batch.Options options, Map<String, Object> facts) {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);

    /** When it started, as people read it. */
    String when() {
        return WHEN.format(at);
    }
}
