package veritable.table;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import veritable.language.Language;

/** A table for a terminal: rows are kept until the end, because their widths decide the columns. */
record TerminalFormat(Language language, int width, boolean colour) implements TableFormat {
    private static final String GAP = "  ";
    private static final int NARROWEST = 6;

    @Override
    public <T> RowWriter<T> open(Schema<T> schema, Writer out) {
        return new Rows<>(this, schema.columns(), out);
    }

    private record Cell(String text, Colour colour) {}

    private static final class Rows<T> implements RowWriter<T> {
        private final TerminalFormat format;
        private final List<Column<T>> columns;
        private final List<Cell[]> lines = new ArrayList<>();
        private final Writer out;

        Rows(TerminalFormat format, List<Column<T>> columns, Writer out) {
            this.format = format;
            this.columns = columns;
            this.out = out;
            Cell[] head = new Cell[columns.size()];
            for (int i = 0; i < head.length; i++) {
                String label = Plain.text(columns.get(i).label(format.language));
                head[i] = new Cell(label, Colour.BOLD);
            }
            lines.add(head);
        }

        @Override
        public void write(T row) {
            Cell[] cells = new Cell[columns.size()];
            for (int i = 0; i < cells.length; i++) {
                Column<T> column = columns.get(i);
                String text = Plain.text(column.shown(row, format.language));
                cells[i] = new Cell(text, Colour.of(column, row));
            }
            lines.add(cells);
        }

        @Override
        public void end() throws IOException {
            int[] widths = widths();
            boolean head = true;
            for (Cell[] cells : lines) {
                line(cells, widths);
                if (head) {
                    rule(widths);
                    head = false;
                }
            }
            out.flush();
        }

        private int[] widths() {
            int[] natural = new int[columns.size()];
            boolean[] cut = new boolean[natural.length];
            for (int i = 0; i < natural.length; i++) {
                cut[i] = columns.get(i).type() == Column.Type.TEXT;
                for (Cell[] cells : lines) {
                    natural[i] = Math.max(natural[i], DisplayWidth.of(cells[i].text));
                }
            }
            int gaps = GAP.length() * Math.max(0, natural.length - 1);
            return ColumnWidths.fit(natural, cut, NARROWEST, format.width - gaps);
        }

        private void line(Cell[] cells, int[] widths) throws IOException {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < cells.length; i++) {
                Column<T> column = columns.get(i);
                String cell = cut(column, cells[i].text, widths[i]);
                String padding = " ".repeat(widths[i] - DisplayWidth.of(cell));
                boolean right = column.type().isNumber();
                line.append(i == 0 ? "" : GAP).append(right ? padding : "");
                line.append(format.colour ? cells[i].colour.paint(cell) : cell);
                line.append(right || i == cells.length - 1 ? "" : padding);
            }
            out.write(line.toString().stripTrailing());
            out.write('\n');
        }

        private void rule(int[] widths) throws IOException {
            StringBuilder rule = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                rule.append(i == 0 ? "" : GAP).append("─".repeat(widths[i]));
            }
            out.write(rule.append('\n').toString());
        }
    }

    /** Of paths the end says most: the file's name, the heading right above. */
    private static String cut(Column<?> column, String cell, int width) {
        if (DisplayWidth.of(cell) <= width) {
            return cell;
        }
        return column.name().equals("path") || column.name().equals("section")
                ? "…" + DisplayWidth.fittingEnd(cell, width - 1)
                : DisplayWidth.fitting(cell, width - 1) + "…";
    }
}
