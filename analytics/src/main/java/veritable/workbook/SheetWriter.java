package veritable.workbook;

import java.time.LocalDate;
import java.util.Arrays;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import veritable.table.DisplayWidth;

/**
 * Writes one sheet, row by row from the top; rows written are out of memory. Cells are put from
 * left to right. Keeps the width each column needs.
 */
final class SheetWriter {
    /** What Excel takes per sheet. */
    private static final int LINKS = 65_530;

    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);
    private static final long EPOCH = 25_569; // 1970-01-01 as Excel counts days
    private static final int NARROWEST = 4;
    private static final int WIDEST = 60;
    private static final int HIGHEST = 400; // points; Excel takes 409
    private static final int MOST_LINES = 40;

    private final Book book;
    private final XSSFSheet sheet;
    private int[] widths = new int[32];
    private int[] limits = new int[32];
    private final Rows rows;
    private int links;
    private int lines = 1;
    private boolean isFixed;
    private @Nullable Kept kept;
    private @Nullable PriorRow like;

    SheetWriter(Book book, XSSFSheet sheet, Rows rows) {
        this.book = book;
        this.sheet = sheet;
        this.rows = rows;
        Arrays.fill(limits, WIDEST);
        rows.begin(0);
    }

    String name() {
        return sheet.getSheetName();
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** Begins the next row; the first one is begun already. */
    void nextRow() {
        endRow();
        rows.begin(rows.row() + 1);
    }

    /** Not every program works out the heights of rows when it opens a file. */
    private void endRow() {
        if (lines > 1 && (like == null || like.height() <= 0)) {
            double points = Math.min(lines * book.lineHeight() + 2, HIGHEST);
            rows.height(points, false);
        }
        lines = 1;
        like = null;
    }

    /** The current row is to look as one did when the workbook was written before. */
    void keep(Kept from, PriorRow row) {
        kept = from;
        like = row;
        if (row.height() > 0) {
            height(row.height());
        }
        if (row.isHidden()) {
            rows.hide();
        }
    }

    private int style(int column, Look look, boolean quoted) {
        if (kept != null && like != null && like.has(column)) {
            return kept.style(like.cell(column), quoted, look);
        }
        return quoted ? book.styles().quoted(look) : book.styles().of(look);
    }

    /** A cell as it was when the workbook was written before. */
    void put(int column, PriorCell cell, Look look) {
        SafeText text = SafeText.of(cell.value(), book.cutMarker());
        boolean isText = cell.kind() == PriorCell.Kind.TEXT && cell.formula().isEmpty();
        if (isText && !cell.isBlank()) {
            rows.text(column, text.text(), style(column, look, text.quoted()));
        } else {
            rows.cell(column, cell, style(column, look, false));
        }
        fit(column, text.text());
    }

    /** Index of the current row, from 0. */
    int rowIndex() {
        return rows.row();
    }

    /** How many columns have cells. */
    int columns() {
        return rows.rightmost() + 1;
    }

    /** Of the current row, in points; without it, a row is as high as its text needs. */
    void height(double points) {
        rows.height(points, true);
        lines = 1;
    }

    /** Empty text is an empty cell. */
    void put(int column, String text, Look look) {
        if (text.isEmpty()) {
            rows.blank(column, style(column, look, false));
            return;
        }
        SafeText safe = SafeText.of(text, book.cutMarker());
        rows.text(column, safe.text(), style(column, look, safe.quoted()));
        if (safe.replaced() > 0) {
            book.notices().add(Notices.Kind.REPLACED, name(), safe.replaced());
        }
        if (safe.cut()) {
            book.notices().add(Notices.Kind.CUT, name(), 1);
        }
        fit(column, safe.text());
        if (look.isWrapped()) {
            lines = Math.max(lines, lines(safe.text(), limits[column]));
        }
    }

    /** How many lines a text takes in a column that is as wide as it may get. */
    static int lines(String text, int width) {
        if (2 * text.length() <= width && text.indexOf('\n') < 0) {
            return 1;
        }
        int lines = 0;
        int from = 0;
        while (from <= text.length() && lines < MOST_LINES) {
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end);
            lines += Math.max(1, (DisplayWidth.of(line) + width - 1) / width);
            from = end < 0 ? text.length() + 1 : end + 1;
        }
        return Math.min(lines, MOST_LINES);
    }

    /** A number that is not finite is an empty cell. */
    void put(int column, double number, Look look) {
        if (Double.isFinite(number)) {
            rows.number(column, number, style(column, look, false));
            fit(column, number == (long) number ? digits((long) number) : 12);
        } else {
            rows.blank(column, style(column, look, false));
        }
    }

    private static int digits(long number) {
        return Long.toString(number).length();
    }

    /** A date that Excel does not know is text. */
    void put(int column, LocalDate date, Look look) {
        if (date.isBefore(FIRST_DATE) || date.getYear() > 9999) {
            put(column, date.toString(), look);
            return;
        }
        rows.number(column, date.toEpochDay() + EPOCH, style(column, look, false));
        fit(column, 10);
    }

    void put(int column, boolean flag, Look look) {
        put(column, book.labels().text(flag ? "yes" : "no"), look);
    }

    /** A formula of ours, never of a report; {@code now} is its result until it is worked out. */
    void formula(int column, String formula, double now, Look look) {
        rows.formula(column, formula, now, book.styles().of(look));
    }

    /** Leads to a web page; {@code address} comes from {@link Links}. */
    void link(int column, String text, String address) {
        put(column, text, Look.LINK);
        outside(column, address);
    }

    /** A line that leads to its file; {@code address} comes from {@link Links}. */
    void link(int column, int line, String address) {
        put(column, line, Look.LINK_NUMBER);
        outside(column, address);
    }

    /** Leads to a cell ({@code A1}) of another sheet. */
    void linkInside(int column, String text, String sheetName, String cell) {
        put(column, text, Look.LINK);
        String quoted = "'" + sheetName.replace("'", "''") + "'";
        if (hasRoom()) {
            rows.links().inside(rowIndex(), column, quoted + "!" + cell);
        }
    }

    private void outside(int column, String address) {
        if (hasRoom()) {
            rows.links().outside(rowIndex(), column, address);
        }
    }

    private boolean hasRoom() {
        if (links == LINKS) {
            book.notices().add(Notices.Kind.UNLINKED, name(), 1);
            return false;
        }
        links++;
        return true;
    }

    /** The column does not grow beyond {@code widest}; what is longer is wrapped or overlaps. */
    void limit(int column, int widest) {
        makeRoom(column);
        limits[column] = widest;
    }

    /** The first columns are as wide as that, whatever is put in them. */
    void fix(int columns, int width) {
        for (int column = 0; column < columns; column++) {
            limit(column, width);
            fit(column, width);
        }
        isFixed = true;
    }

    /** The column is at least {@code width} wide, unless that is over its limit. */
    void fit(int column, int width) {
        makeRoom(column);
        if (isFixed) {
            return;
        }
        widths[column] = Math.max(widths[column], Math.min(width, limits[column]));
    }

    /** The column is as wide as the widest line of the text, unless that is over its limit. */
    private void fit(int column, String text) {
        makeRoom(column);
        if (isFixed) {
            return;
        }
        int from = 0;
        while (widths[column] < limits[column] && from <= text.length()) {
            int end = text.indexOf('\n', from);
            String line =
                    end < 0 && from == 0
                            ? text
                            : text.substring(from, end < 0 ? text.length() : end);
            fit(column, DisplayWidth.of(DisplayWidth.fitting(line, limits[column])));
            from = end < 0 ? text.length() + 1 : end + 1;
        }
    }

    private void makeRoom(int column) {
        int room = widths.length;
        if (column >= room) {
            widths = Arrays.copyOf(widths, Math.max(2 * room, column + 1));
            limits = Arrays.copyOf(limits, widths.length);
            Arrays.fill(limits, room, limits.length, WIDEST);
        }
    }

    /** Sets the widths of the columns; the sheet is written. */
    void finish() {
        endRow();
        sheet.setDimensionOverride(new CellRangeAddress(0, rows.row(), 0, rows.rightmost()));
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] > 0) {
                int characters = Math.max(NARROWEST, widths[column]) + 2;
                sheet.setColumnWidth(column, Math.min(characters, 255) * 256);
            }
        }
    }

    /** How wide all columns are at most, in the widest of fonts, at 96 dots per inch. */
    int pixels() {
        int pixels = 0;
        for (int width : widths) {
            pixels += width > 0 ? (Math.max(NARROWEST, width) + 2) * 9 : 0;
        }
        return pixels;
    }

    void merge(int firstColumn, int lastColumn) {
        sheet.addMergedRegionUnsafe(
                new CellRangeAddress(rowIndex(), rowIndex(), firstColumn, lastColumn));
    }
}
