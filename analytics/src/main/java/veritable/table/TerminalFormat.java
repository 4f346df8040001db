package veritable.table;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import veritable.language.Labels;
import veritable.language.Language;

/** A table for a terminal: rows are kept until the end, because their widths decide the columns. */
record TerminalFormat(Language language, int width, boolean colour) implements TableFormat {
    private static final String GAP = "  ";

    @Override
    public <T> RowWriter<T> open(Schema<T> schema, Writer out) {
        return new Rows<>(this, schema.columns(), out);
    }

    private record Cell(String text, Colour colour) {}

    private static final class Rows<T> implements RowWriter<T> {
        private final TerminalFormat format;
        private final List<Column<T>> columns;
        private final List<Cell[]> rows = new ArrayList<>();
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
            rows.add(head);
        }

        @Override
        public void write(T row) {
            Cell[] cells = new Cell[columns.size()];
            for (int i = 0; i < cells.length; i++) {
                Column<T> column = columns.get(i);
                String text = Plain.text(column.shown(row, format.language));
                cells[i] = new Cell(text, Colour.of(column, row));
            }
            rows.add(cells);
        }

        @Override
        public void end() throws IOException {
            int[] widths = widths();
            write(rows.get(0), widths);
            for (int i = 0; i < widths.length; i++) {
                out.write((i == 0 ? "" : GAP) + "─".repeat(widths[i]));
            }
            out.write('\n');
            for (Cell[] cells : rows.subList(1, rows.size())) {
                write(cells, widths);
            }
            if (widths.length < columns.size()) {
                out.write(left(widths.length));
            }
            out.flush();
        }

        private int[] widths() {
            int[] natural = new int[columns.size()];
            int[] least = new int[natural.length];
            for (int i = 0; i < natural.length; i++) {
                for (Cell[] cells : rows) {
                    natural[i] = Math.max(natural[i], DisplayWidth.of(cells[i].text));
                }
                least[i] = Math.min(natural[i], Cut.of(columns.get(i)).least(format.width));
            }
            return ColumnWidths.fit(natural, least, GAP.length(), format.width);
        }

        private void write(Cell[] cells, int[] widths) throws IOException {
            String[][] parts = new String[widths.length][];
            int height = 1;
            for (int i = 0; i < parts.length; i++) {
                parts[i] = Cut.of(columns.get(i)).parts(cells[i].text, widths[i]);
                height = Math.max(height, parts[i].length);
            }
            for (int line = 0; line < height; line++) {
                out.write(line(cells, parts, widths, line));
            }
        }

        private String line(Cell[] cells, String[][] parts, int[] widths, int number) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < parts.length; i++) {
                String part = number < parts[i].length ? parts[i][number] : "";
                String padding = " ".repeat(widths[i] - DisplayWidth.of(part));
                boolean right = columns.get(i).type().isNumber();
                line.append(i == 0 ? "" : GAP).append(right ? padding : "");
                line.append(format.colour ? cells[i].colour.paint(part) : part);
                line.append(right ? "" : padding);
            }
            return line.toString().stripTrailing() + "\n";
        }

        /** Says which columns there was no room for. */
        private String left(int shown) {
            String between = format.language == Language.CHINESE ? "、" : ", ";
            List<String> labels = new ArrayList<>();
            for (Column<T> column : columns.subList(shown, columns.size())) {
                labels.add(Plain.text(column.label(format.language)));
            }
            return Labels.of(Column.class, format.language)
                            .text("terminal.left", labels.size(), String.join(between, labels))
                    + "\n";
        }
    }
}
