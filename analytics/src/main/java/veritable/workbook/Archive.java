package veritable.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Puts the file together: the parts the library keeps, with the rows in their places. */
final class Archive {
    private static final byte[] NO_ROWS = ascii("<sheetData/>");
    private static final byte[] BEFORE_ROWS = ascii("<sheetData>");
    private static final byte[] AFTER_ROWS = ascii("</sheetData>");

    /** Every sheet has margins, and links stand before them. */
    private static final byte[] AFTER_LINKS = ascii("<pageMargins");

    /** Some readers complain of a workbook whose default style has no name. */
    private static final byte[] STYLES_END = ascii("</cellXfs>");

    private static final byte[] SHEETS_END = ascii("</sheets>");

    private static final byte[] DEFAULT_STYLE =
            ascii(
                    "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\""
                            + " builtinId=\"0\"/></cellStyles>");

    /**
     * Entries say nothing of the day they were made. A month later than the first time there is: to
     * that one a time in the zone of the machine is added.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** That of a workbook with something of a reviewer's in it. */
    private static final LocalDateTime NO_TIME_KEPT = NO_TIME.plusMonths(1);

    /** What is done to a part before it is stored. */
    interface Edit {
        byte[] of(String name, byte[] content) throws IOException;
    }

    private final byte[] definedNames;
    private final Map<String, Rows> rows;
    private final Edit edit;
    private final LocalDateTime time;

    /**
     * @param definedNames the element of the workbook that holds them
     * @param rows of the sheets, by the name of the sheet's entry
     * @param keeps whether there is something of a reviewer's in it
     */
    Archive(byte[] definedNames, Map<String, Rows> rows, Edit edit, boolean keeps) {
        this.definedNames = definedNames;
        this.rows = rows;
        this.edit = edit;
        this.time = keeps ? NO_TIME_KEPT : NO_TIME;
    }

    /** Whether nobody has saved the workbook since it was written, and it was written anew. */
    static boolean isAsWritten(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().allMatch(entry -> NO_TIME.equals(entry.getTimeLocal()));
        }
    }

    /**
     * @param properties the part with the core properties
     */
    void write(Parts workbook, byte[] properties, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        workbook.writeTo(
                properties,
                (name, plain) -> {
                    byte[] content = edit.of(name, plain);
                    ZipEntry entry = new ZipEntry(name);
                    entry.setTimeLocal(time);
                    zip.putNextEntry(entry);
                    Rows inside = rows.get(name);
                    if (inside != null) {
                        fill(content, inside, zip);
                    } else if (name.equals("xl/styles.xml")) {
                        insert(DEFAULT_STYLE, STYLES_END, content, zip);
                    } else if (name.equals("xl/workbook.xml")) {
                        insert(definedNames, SHEETS_END, content, zip);
                    } else {
                        zip.write(content);
                    }
                    zip.closeEntry();
                });
        zip.finish();
    }

    private static void fill(byte[] sheet, Rows rows, OutputStream out) throws IOException {
        int at = find(sheet, NO_ROWS);
        out.write(sheet, 0, at);
        out.write(BEFORE_ROWS);
        rows.writeTo(out);
        out.write(AFTER_ROWS);
        int rest = at + NO_ROWS.length;
        int margins = find(sheet, AFTER_LINKS);
        out.write(sheet, rest, margins - rest);
        out.write(rows.links().xml());
        out.write(sheet, margins, sheet.length - margins);
    }

    private static void insert(byte[] element, byte[] before, byte[] content, OutputStream out)
            throws IOException {
        int at = find(content, before) + before.length;
        out.write(content, 0, at);
        out.write(element);
        out.write(content, at, content.length - at);
    }

    private static int find(byte[] bytes, byte[] sought) {
        for (int at = 0; at <= bytes.length - sought.length; at++) {
            int same = 0;
            while (same < sought.length && bytes[at + same] == sought[same]) {
                same++;
            }
            if (same == sought.length) {
                return at;
            }
        }
        throw new IllegalStateException(
                "a part without " + new String(sought, StandardCharsets.US_ASCII));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
