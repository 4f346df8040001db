package veritable.workbook;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/** What the workbook says of itself. */
final class Properties {
    /** For reports without a date. */
    private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);

    private Properties() {}

    static void set(Book book, Material material) {
        List<LocalDate> days = material.days();
        LocalDate day = days.isEmpty() ? NO_DATE : days.get(days.size() - 1);
        Optional<Date> date = Optional.of(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
        CoreProperties core = book.workbook().getProperties().getCoreProperties();
        core.setTitle(book.labels().text("title"));
        core.setCreator("Veritable");
        core.setLastModifiedByUser("Veritable");
        core.setCreated(date);
        core.setModified(date);
    }
}
