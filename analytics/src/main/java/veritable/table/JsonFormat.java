package veritable.table;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** An array of objects, one a line. */
record JsonFormat() implements TableFormat {
    @Override
    public <T> RowWriter<T> open(Schema<T> schema, Writer out) throws IOException {
        out.write('[');
        return new Rows<>(schema.columns(), out);
    }

    private static final class Rows<T> implements RowWriter<T> {
        private final List<Column<T>> columns;
        private final Writer out;
        private final JsonWriter json;
        private String before = "\n";

        Rows(List<Column<T>> columns, Writer out) {
            this.columns = columns;
            this.out = out;
            this.json = new JsonWriter(out);
            json.setStrictness(Strictness.LENIENT); // several values, one after the other
        }

        @Override
        public void write(T row) throws IOException {
            out.write(before);
            before = ",\n";
            json.beginObject();
            for (Column<T> column : columns) {
                json.name(column.name());
                Optional<?> cell = column.in(row);
                if (cell.isPresent()) {
                    value(column.type(), cell.get());
                } else {
                    json.nullValue();
                }
            }
            json.endObject();
        }

        private void value(Column.Type type, Object value) throws IOException {
            switch (type) {
                case TEXT, DATE -> json.value(value.toString());
                case INTEGER -> json.value((Number) value);
                case BOOLEAN -> json.value((Boolean) value);
                case DECIMAL -> json.jsonValue(Decimals.text((Double) value));
            }
        }

        @Override
        public void end() throws IOException {
            out.write("\n]\n");
            out.flush();
        }
    }
}
