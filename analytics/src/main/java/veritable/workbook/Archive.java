package veritable.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Puts the file together: the parts the library keeps, with the rows in their places. */
final class Archive {
    private static final byte[] NO_ROWS = ascii("<sheetData/>");
    private static final byte[] BEFORE_ROWS = ascii("<sheetData>");
    private static final byte[] AFTER_ROWS = ascii("</sheetData>");

    /** Some readers complain of a workbook whose default style has no name. */
    private static final byte[] STYLES_END = ascii("</cellXfs>");

    private static final byte[] DEFAULT_STYLE =
            ascii(
                    "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\""
                            + " builtinId=\"0\"/></cellStyles>");

    /**
     * Entries say nothing of the day they were made. A month later than the first time there is: to
     * that one a time in the zone of the machine is added.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Archive() {}

    /**
     * @param rows of the sheets, by the name of the sheet's entry
     */
    static void write(XSSFWorkbook workbook, Map<String, Rows> rows, OutputStream out)
            throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream(1 << 16);
        workbook.write(parts);
        ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(parts.toByteArray()));
        ZipOutputStream zip = new ZipOutputStream(out);
        for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
            ZipEntry entry = new ZipEntry(part.getName());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            Rows inside = rows.get(part.getName());
            if (inside != null) {
                fill(in.readAllBytes(), inside, zip);
            } else if (part.getName().equals("xl/styles.xml")) {
                nameDefaultStyle(in.readAllBytes(), zip);
            } else {
                in.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void fill(byte[] sheet, Rows rows, OutputStream out) throws IOException {
        int at = find(sheet, NO_ROWS);
        out.write(sheet, 0, at);
        out.write(BEFORE_ROWS);
        rows.writeTo(out);
        out.write(AFTER_ROWS);
        int rest = at + NO_ROWS.length;
        out.write(sheet, rest, sheet.length - rest);
    }

    private static void nameDefaultStyle(byte[] styles, OutputStream out) throws IOException {
        int at = find(styles, STYLES_END) + STYLES_END.length;
        out.write(styles, 0, at);
        out.write(DEFAULT_STYLE);
        out.write(styles, at, styles.length - at);
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
