package veritable.claim;

/** Cuts loose ends off words that were taken out of a text. */
final class Clip {
    private static final String BEFORE = " ，、：:,;—–-|·*→";
    private static final String BEHIND = BEFORE + "。.";

    private Clip() {}

    /** Without marks and blanks at either end, and without parentheses around all of it. */
    static String ends(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && BEFORE.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && BEHIND.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        boolean enclosed =
                to - from > 2
                        && "（(".indexOf(text.charAt(from)) >= 0
                        && "）)".indexOf(text.charAt(to - 1)) >= 0
                        && closes(text, from, to);
        return enclosed ? text.substring(from + 1, to - 1) : text.substring(from, to);
    }

    /** Whether what is opened at {@code from} is closed at the end and not before. */
    private static boolean closes(String text, int from, int to) {
        int depth = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
            if (depth == 0) {
                return at == to - 1;
            }
        }
        return false;
    }

    /** The text without a stretch, and without the parentheses or marks around that. */
    static String out(String text, int start, int end) {
        int from = Chars.skipBlanksBack(text, start, 0);
        int to = Chars.skipBlanks(text, end, text.length());
        boolean open = from > 0 && "（(".indexOf(text.charAt(from - 1)) >= 0;
        boolean close = to < text.length() && "）)".indexOf(text.charAt(to)) >= 0;
        if (open && close) {
            from--;
            to++;
        }
        String before = text.substring(0, from);
        String after = text.substring(to);
        return ends(before + (before.isBlank() || after.isBlank() ? "" : " ") + after);
    }
}
