package veritable.kernel.notebook;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When something ran, in the words of papermill and of nbclient. */
final class Timing {
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private Timing() {}

    /** Writes what papermill keeps of a cell or a notebook. */
    static void put(
            JsonObject about,
            @Nullable Instant start,
            @Nullable Instant end,
            @Nullable Boolean exception) {
        Keys.put(about, "duration", duration(start, end));
        Keys.put(about, "end_time", papermill(end));
        Keys.put(
                about,
                "exception",
                exception == null ? JsonNull.INSTANCE : new JsonPrimitive(exception));
        Keys.put(about, "start_time", papermill(start));
    }

    private static JsonElement duration(@Nullable Instant start, @Nullable Instant end) {
        if (start == null || end == null) {
            return JsonNull.INSTANCE;
        }
        BigDecimal seconds =
                BigDecimal.valueOf(Duration.between(start, end).toNanos() / 1000, 6)
                        .stripTrailingZeros();
        return new JsonPrimitive(seconds.setScale(Math.max(1, seconds.scale())));
    }

    private static JsonElement papermill(@Nullable Instant time) {
        return time == null ? JsonNull.INSTANCE : new JsonPrimitive(MICROSECONDS.format(time));
    }

    /** A time of the messages that a kernel would have sent. */
    static JsonElement message(Instant time) {
        return new JsonPrimitive(MICROSECONDS.format(time) + "Z");
    }
}
