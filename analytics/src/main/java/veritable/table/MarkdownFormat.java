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
            escape(column.label(language), out);
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
                escape(column.shown(row, language), out);
                out.write(' ');
            }
            out.write("|\n");
        }

        @Override
        public void end() throws IOException {
            out.flush();
        }
    }

    private static void escape(String text, Writer out) throws IOException {
        int end = text.length();
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                if (c == '\r' && i + 1 < end && text.charAt(i + 1) == '\n') {
                    i++;
                }
                out.write("<br>");
            } else if (Character.isISOControl(c) || c == ' ' && (i == 0 || i == end - 1)) {
                out.write("&#" + (int) c + ";"); // a blank here would be stripped
            } else {
                if (isMarkup(text, i)) {
                    out.write('\\');
                }
                out.write(c);
            }
        }
    }

    private static boolean isMarkup(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case ':' -> text.startsWith("://", at);
            case '.' -> at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3);
            default -> "\\`*_[]<>|~&$!#".indexOf(c) >= 0;
        };
    }
}
