package veritable.kernel.display;

import java.time.Instant;
import java.util.Date;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/**
 * Dates from before {@code java.time}, as an instant: their own text depends on where it is read.
 */
final class DateRenderer implements Renderer<Date> {
    @Override
    public Class<Date> type() {
        return Date.class;
    }

    @Override
    public MimeBundle render(Date value, Limits limits) {
        return MimeBundle.text(
                value instanceof java.sql.Date || value instanceof java.sql.Time
                        ? value.toString()
                        : Instant.ofEpochMilli(value.getTime()).toString());
    }
}
