package veritable.workbook;

import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet that is a page rather than a table: columns of equal width that cells span. */
final class Grid {
    static final int COLUMNS = 12;
    private static final int WIDTH = 11;

    private final Book book;
    private final SheetWriter sheet;

    Grid(Book book, String name) {
        this.book = book;
        this.sheet = book.sheet(name);
        sheet.fix(COLUMNS, WIDTH);
    }

    SheetWriter sheet() {
        return sheet;
    }

    String name() {
        return sheet.name();
    }

    int row() {
        return sheet.rowIndex();
    }

    Grid next() {
        sheet.nextRow();
        return this;
    }

    Grid height(double points) {
        sheet.height(points);
        return this;
    }

    /** Text in cells that are merged; the row is as high as the text needs. */
    Grid put(int column, int span, String text, Look look) {
        sheet.limit(column, span * (WIDTH + 2) - 2);
        sheet.put(column, text, look);
        sheet.limit(column, WIDTH);
        return span(column, span, look);
    }

    Grid put(int column, int span, double number, Look look) {
        sheet.put(column, number, look);
        return span(column, span, look);
    }

    /** Leads to a cell of another sheet. */
    Grid link(int column, int span, String text, String sheetName, String cell) {
        sheet.linkInside(column, text, sheetName, cell);
        return span(column, span, Look.LINK);
    }

    private Grid span(int column, int span, Look look) {
        for (int i = column + 1; i < column + span; i++) {
            sheet.put(i, "", look);
        }
        if (span > 1) {
            sheet.merge(column, column + span - 1);
        }
        return this;
    }

    void finish() {
        sheet.finish();
        book.layOut(sheet, -1, false);
    }

    /** The cells of one column, as a formula names them. */
    static String cells(String sheetName, int firstRow, int lastRow, int column) {
        return new CellRangeAddress(firstRow, lastRow, column, column)
                .formatAsString(sheetName, true);
    }
}
