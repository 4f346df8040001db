package veritable.dossier;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML in which text is always text: what is written through {@link #text} and as the value
 * of an attribute is escaped, and no other way leads from a report to the page.
 */
public final class HtmlWriter {
    private static final Set<String> VOID = Set.of("br", "col", "input", "link", "meta");

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    public HtmlWriter doctype() {
        out.append("<!doctype html>\n");
        return this;
    }

    /** Opens an element; attributes are names and values in turn, an empty value is only a name. */
    public HtmlWriter open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]);
            if (!attributes[i + 1].isEmpty()) {
                out.append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
        if (!VOID.contains(element)) {
            open.push(element);
        }
        return this;
    }

    public HtmlWriter close() {
        String element = open.pop();
        out.append("</").append(element).append('>');
        if (!element.equals("span") && !element.equals("a") && !element.equals("td")) {
            out.append('\n');
        }
        return this;
    }

    public HtmlWriter text(String text) {
        escape(text);
        return this;
    }

    /** An element that holds nothing but text. */
    public HtmlWriter element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Markup of our own making: style sheet, script, charts. Never anything from a report. */
    public HtmlWriter own(String markup) {
        out.append(markup);
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isAllowed(text, i) ? c : '\uFFFD');
            }
        }
    }

    // control characters and lone surrogates are no HTML
    private static boolean isAllowed(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c == '\t' || c == '\n' || (c >= ' ' && c != 0x7F && c < 0xFFFE);
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("left open: " + open);
        }
        return out.toString();
    }
}
