package veritable.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.ss.util.CellReference;

/**
 * The rows of a sheet as the XML they are stored as, one in memory at a time.
 *
 * <p>The library's own streaming keeps a hundred rows of objects, and looks for the fonts of the
 * machine (a tenth of a second) to measure columns that we measure ourselves.
 */
final class Rows implements Closeable {
    private final Spool spool;
    private final SheetLinks links;
    private final Writer out;
    private final StringBuilder cells = new StringBuilder(1024);
    private char[] chars = new char[1024];
    private String[] columns = new String[0];
    private int row = -1;
    private String number = "";
    private double height;
    private boolean isFixed;
    private boolean isHidden;
    private int rightmost;

    /**
     * @param links of the same sheet
     */
    Rows(Spool spool, SheetLinks links) {
        this.spool = spool;
        this.links = links;
        this.out = new OutputStreamWriter(spool, StandardCharsets.UTF_8);
    }

    SheetLinks links() {
        return links;
    }

    /** Ends the row before and begins the one at {@code index}, from 0. */
    void begin(int index) {
        end();
        row = index;
        number = Integer.toString(index + 1);
    }

    /** Index of the current row, from 0. */
    int row() {
        return row;
    }

    /** The column farthest to the right that has a cell, from 0. */
    int rightmost() {
        return rightmost;
    }

    /** Of the current row, in points; {@code fixed} if it stays when the text changes. */
    void height(double points, boolean fixed) {
        height = points;
        isFixed = fixed;
    }

    void blank(int column, int style) {
        open(column, style).append("/>");
    }

    void number(int column, double number, int style) {
        open(column, style).append("><v>");
        if (number == (long) number) {
            cells.append((long) number);
        } else {
            cells.append(number);
        }
        cells.append("</v></c>");
    }

    /** Text that {@link SafeText} made safe. */
    void text(int column, String text, int style) {
        open(column, style).append(" t=\"inlineStr\"><is><t");
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        cells.append(first <= ' ' || last <= ' ' ? " xml:space=\"preserve\">" : ">");
        escape(text);
        cells.append("</t></is></c>");
    }

    /** A formula and what it came to when this was written. */
    void formula(int column, String formula, double result, int style) {
        open(column, style).append("><f>");
        escape(formula);
        cells.append("</f><v>").append(result).append("</v></c>");
    }

    /** A cell as it was in the workbook before. */
    void cell(int column, PriorCell cell, int style) {
        StringBuilder out = open(column, style);
        if (cell.isBlank()) {
            out.append("/>");
            return;
        }
        out.append(
                switch (cell.kind()) {
                    case TEXT -> " t=\"str\">";
                    case FLAG -> " t=\"b\">";
                    case ERROR -> " t=\"e\">";
                    case NUMBER, EMPTY -> ">";
                });
        if (!cell.formula().isEmpty()) {
            out.append("<f>");
            escape(cell.formula());
            out.append("</f>");
        }
        out.append("<v>");
        escape(cell.value());
        out.append("</v></c>");
    }

    /** The current row is not shown. */
    void hide() {
        isHidden = true;
    }

    private StringBuilder open(int column, int style) {
        rightmost = Math.max(rightmost, column);
        cells.append("<c r=\"").append(letters(column)).append(number);
        return cells.append("\" s=\"").append(style).append('"');
    }

    private String letters(int column) {
        if (column >= columns.length) {
            int known = columns.length;
            columns = Arrays.copyOf(columns, column + 16);
            for (int i = known; i < columns.length; i++) {
                columns[i] = CellReference.convertNumToColString(i);
            }
        }
        return columns[column];
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> cells.append("&amp;");
                case '<' -> cells.append("&lt;");
                case '>' -> cells.append("&gt;");
                case '\r' -> cells.append("&#13;");
                default -> cells.append(c);
            }
        }
    }

    private void end() {
        if (row < 0) {
            return;
        }
        try {
            out.write("<row r=\"");
            out.write(number);
            if (height > 0) {
                out.write(isFixed ? "\" customHeight=\"1\" ht=\"" : "\" ht=\"");
                out.write(Double.toString(height));
            }
            out.write(isHidden ? "\" hidden=\"1\">" : "\">");
            if (chars.length < cells.length()) {
                chars = new char[2 * cells.length()];
            }
            cells.getChars(0, cells.length(), chars, 0);
            out.write(chars, 0, cells.length());
            out.write("</row>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cells.setLength(0);
        height = 0;
        isHidden = false;
    }

    /** All rows, in their order; none can be added any more. */
    void writeTo(OutputStream target) throws IOException {
        end();
        row = -1;
        out.flush();
        spool.writeTo(target);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
