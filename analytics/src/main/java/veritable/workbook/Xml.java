package veritable.workbook;

import java.nio.charset.StandardCharsets;

/** Builds a small XML document, or an element of one; text and attributes are escaped. */
final class Xml {
    private final StringBuilder xml = new StringBuilder();

    private Xml() {}

    static Xml document() {
        return new Xml().raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    static Xml element() {
        return new Xml();
    }

    /** Markup of ours, as it is. */
    Xml raw(String markup) {
        xml.append(markup);
        return this;
    }

    Xml raw(int number) {
        xml.append(number);
        return this;
    }

    Xml text(String text) {
        String safe = SafeText.of(text, "").text();
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\n', '\r', '\t' -> xml.append("&#").append((int) c).append(';');
                default -> xml.append(c);
            }
        }
        return this;
    }

    /** {@code <name val="value"/>}, the form of most settings of a chart. */
    Xml val(String name, String value) {
        return raw("<").raw(name).raw(" val=\"").text(value).raw("\"/>");
    }

    boolean isEmpty() {
        return xml.length() == 0;
    }

    /** In UTF-8. */
    byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
