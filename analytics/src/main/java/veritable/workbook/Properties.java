package veritable.workbook;

import java.time.LocalDate;
import java.util.List;

/** What the workbook says of itself. */
final class Properties {
    private static final String NAMESPACES =
            "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                    + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
                    + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

    /** For reports without a date. */
    private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);

    private Properties() {}

    /**
     * The part that holds the core properties.
     *
     * @param days of the reports; the last one counts as the day the workbook was made
     */
    static byte[] part(String title, List<LocalDate> days) {
        LocalDate day = days.isEmpty() ? NO_DATE : days.get(days.size() - 1);
        Xml xml = Xml.document().raw("<cp:coreProperties ").raw(NAMESPACES).raw(">");
        date(xml, "created", day);
        xml.raw("<dc:creator>Veritable</dc:creator>");
        xml.raw("<cp:lastModifiedBy>Veritable</cp:lastModifiedBy>");
        date(xml, "modified", day);
        return xml.raw("<dc:title>").text(title).raw("</dc:title></cp:coreProperties>").bytes();
    }

    private static void date(Xml xml, String name, LocalDate day) {
        xml.raw("<dcterms:").raw(name).raw(" xsi:type=\"dcterms:W3CDTF\">").raw(day.toString());
        xml.raw("T00:00:00Z</dcterms:").raw(name).raw(">");
    }
}
