package veritable.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * An array of objects, one a line. Written by hand: a library's writer takes longer to load than a
 * command has to start.
 */
record JsonFormat() implements TableFormat {
    @Override
    public <T> RowWriter<T> open(Schema<T> schema, Writer out) throws IOException {
        out.write('[');
        return new Rows<>(schema.columns(), out);
    }

    private static final class Rows<T> implements RowWriter<T> {
        private final List<Column<T>> columns;
        private final Writer out;
        private String before = "\n{";

        Rows(List<Column<T>> columns, Writer out) {
            this.columns = columns;
            this.out = out;
        }

        @Override
        public void write(T row) throws IOException {
            out.write(before);
            before = ",\n{";
            for (int i = 0; i < columns.size(); i++) {
                Column<T> column = columns.get(i);
                if (i > 0) {
                    out.write(',');
                }
                text(column.name(), out);
                out.write(':');
                Optional<?> cell = column.in(row);
                if (cell.isPresent()) {
                    value(column.type(), cell.get());
                } else {
                    out.write("null");
                }
            }
            out.write('}');
        }

        private void value(Column.Type type, Object value) throws IOException {
            switch (type) {
                case TEXT, DATE -> text(value.toString(), out);
                case INTEGER, BOOLEAN -> out.write(value.toString());
                case DECIMAL -> decimal((Double) value);
            }
        }

        private void decimal(double number) throws IOException {
            if (Double.isFinite(number)) {
                out.write(Decimals.text(number));
            } else {
                text(Double.toString(number), out); // JSON has no number for it
            }
        }

        @Override
        public void end() throws IOException {
            out.write("\n]\n");
            out.flush();
        }
    }

    /** Escapes what JSON must not hold and what ends a line or steers a terminal. */
    private static void text(String text, Writer out) throws IOException {
        out.write('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                out.write(text, written, i - written);
                out.write(escape(c));
                written = i + 1;
            }
        }
        out.write(text, written, text.length() - written);
        out.write('"');
    }

    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> {
                String hex = Integer.toHexString(c);
                yield "\\u" + "0".repeat(4 - hex.length()) + hex;
            }
        };
    }
}
