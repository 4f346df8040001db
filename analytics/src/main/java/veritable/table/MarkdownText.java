package veritable.table;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Text as Markdown, in which nothing of it is markup; a line break stays one within its line. */
public final class MarkdownText {
    private MarkdownText() {}

    public static String escape(String text) {
        StringWriter out = new StringWriter();
        try {
            escape(text, out);
        } catch (IOException e) {
            throw new UncheckedIOException("to memory", e);
        }
        return out.toString();
    }

    static void escape(String text, Writer out) throws IOException {
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
