package veritable.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * RFC 4180.
 *
 * @param guarded whether text that a spreadsheet would take for a formula gets an apostrophe
 */
record CsvFormat(String lineEnd, boolean byteOrderMark, boolean guarded) implements TableFormat {
    @Override
    public <T> RowWriter<T> open(Schema<T> schema, Writer out) throws IOException {
        if (byteOrderMark) {
            out.write('\uFEFF');
        }
        CsvWriter<T> writer = new CsvWriter<>(schema.columns(), out);
        writer.head();
        return writer;
    }

    private final class CsvWriter<T> implements RowWriter<T> {
        private final List<Column<T>> columns;
        private final Writer out;

        CsvWriter(List<Column<T>> columns, Writer out) {
            this.columns = columns;
            this.out = out;
        }

        void head() throws IOException {
            for (int i = 0; i < columns.size(); i++) {
                separate(i);
                text(columns.get(i).name());
            }
            out.write(lineEnd);
        }

        @Override
        public void write(T row) throws IOException {
            for (int i = 0; i < columns.size(); i++) {
                separate(i);
                Column<T> column = columns.get(i);
                Optional<?> cell = column.in(row);
                if (cell.isPresent()) {
                    cell(column.type(), cell.get());
                } else if (columns.size() == 1) {
                    out.write("\"\""); // readers drop lines that are blank
                }
            }
            out.write(lineEnd);
        }

        private void separate(int column) throws IOException {
            if (column > 0) {
                out.write(',');
            }
        }

        private void cell(Column.Type type, Object value) throws IOException {
            switch (type) {
                case TEXT -> text((String) value);
                case DECIMAL -> out.write(Decimals.text((Double) value));
                case INTEGER, BOOLEAN, DATE -> out.write(value.toString());
            }
        }

        private void text(String text) throws IOException {
            field(guarded && isFormula(text) ? "'" + text : text);
        }

        private void field(String text) throws IOException {
            if (!isQuoted(text)) {
                out.write(text);
                return;
            }
            out.write('"');
            out.write(text.replace("\"", "\"\""));
            out.write('"');
        }

        @Override
        public void end() throws IOException {
            out.flush();
        }
    }

    /** Apostrophes in front count, so that each guarded text had one less before. */
    private static boolean isFormula(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        return start < text.length() && "=+-@＝＋－＠\t\r\n".indexOf(text.charAt(start)) >= 0;
    }

    private static boolean isQuoted(String text) {
        if (text.isEmpty() || text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ') {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
