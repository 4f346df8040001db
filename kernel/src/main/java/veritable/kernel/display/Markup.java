package veritable.kernel.display;

/** Text as HTML: whatever it holds, it is shown and never obeyed. */
final class Markup {
    private Markup() {}

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c < 32 && c != 10 && c != 9 ? (char) 0xFFFD : c);
            }
        }
        return out.toString();
    }
}
