package veritable.batch;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** When a run is, in the words that file names may hold. */
record Moment(Map<String, String> words) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

    Moment {
        words = Map.copyOf(words);
    }

    static Moment of(ZonedDateTime now, Period period, String job) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("date", now.toLocalDate().toString());
        words.put("time", TIME.format(now));
        words.put("period", period.text(now.toLocalDate()));
        words.put("job", job);
        return new Moment(words);
    }
}
