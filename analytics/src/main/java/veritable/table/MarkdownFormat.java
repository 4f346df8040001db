package veritable.table;

import java.io.IOException;
import java.io.Writer;
import veritable.language.Language;

/** A GFM table in which nothing from a cell is markup. */
record MarkdownFormat(Language language) implements TableFormat {
    @Override
    public <T> RowWriter<T> open(Schema<T> schema, Writer out) throws IOException {
        for (Column<T> column : schema.columns()) {
            out.write("| ");
            MarkdownText.escape(column.label(language), out);
            out.write(' ');
        }
        out.write("|\n");
        for (Column<T> column : schema.columns()) {
            out.write(column.type().isNumber() ? "| ---: " : "| --- ");
        }
        out.write("|\n");
        return new Rows<>(schema, language, out);
    }

    private record Rows<T>(Schema<T> schema, Language language, Writer out)
            implements RowWriter<T> {
        @Override
        public void write(T row) throws IOException {
            for (Column<T> column : schema.columns()) {
                out.write("| ");
                MarkdownText.escape(column.shown(row, language), out);
                out.write(' ');
            }
            out.write("|\n");
        }

        @Override
        public void end() throws IOException {
            out.flush();
        }
    }
}
