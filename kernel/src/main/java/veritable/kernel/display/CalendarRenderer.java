package veritable.kernel.display;

import java.util.Calendar;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/** Calendars, by their time and zone; their own text is a list of fields. */
final class CalendarRenderer implements Renderer<Calendar> {
    @Override
    public Class<Calendar> type() {
        return Calendar.class;
    }

    @Override
    public MimeBundle render(Calendar value, Limits limits) {
        return MimeBundle.text(value.toInstant().atZone(value.getTimeZone().toZoneId()).toString());
    }
}
