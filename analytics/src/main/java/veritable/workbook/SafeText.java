package veritable.workbook;

/**
 * Text of a report as a cell can hold it. What a cell can't hold is shown, never dropped: a control
 * character as its picture (␀), half a surrogate pair as U+FFFD, an over-long text cut and marked.
 *
 * @param text to be stored
 * @param quoted whether the cell must say that this is text, since it begins like a formula
 * @param replaced how many characters stand in for ones that a workbook can't hold
 * @param cut whether the end is missing
 */
record SafeText(String text, boolean quoted, int replaced, boolean cut) {
    /** The most UTF-16 units that a cell may hold. */
    static final int LIMIT = 32_767;

    /** As a cell can hold it; {@code marker} ends a text that had to be cut. */
    static SafeText of(String text, String marker) {
        boolean quoted = isQuoted(text);
        if (text.length() <= LIMIT && isPlain(text)) {
            return new SafeText(text, quoted, 0, false);
        }
        StringBuilder safe = new StringBuilder(Math.min(text.length() + 16, LIMIT));
        int replaced = 0;
        int fits = 0; // what is kept if the rest turns out too long
        int replacedThere = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int stored = stored(c);
            if (c == '_' && isEscape(text, i)) {
                safe.append("_x005F");
            }
            safe.appendCodePoint(stored);
            replaced += stored == c ? 0 : 1;
            i += Character.charCount(c);
            if (safe.length() <= LIMIT - marker.length()) {
                fits = safe.length();
                replacedThere = replaced;
            }
            if (safe.length() > LIMIT) {
                safe.setLength(fits);
                return new SafeText(safe.append(marker).toString(), quoted, replacedThere, true);
            }
        }
        return new SafeText(safe.toString(), quoted, replaced, false);
    }

    /** Whether Excel would read the text as a formula if somebody edited the cell. */
    static boolean isQuoted(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        return first == '='
                || first == '+'
                || first == '-'
                || first == '@'
                || first == '\t'
                || first == '\r';
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && stored(c) != c
                    || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                    || c >= 0xFFFE
                    || c == '_' && isEscape(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static int stored(int c) {
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r' ? c : 0x2400 + c;
        }
        boolean invalid =
                c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                        || c == 0xFFFE
                        || c == 0xFFFF;
        return invalid ? 0xFFFD : c;
    }

    /** Whether Excel would read {@code _x0041_} at {@code i} as the character of that number. */
    private static boolean isEscape(String text, int i) {
        if (i + 6 >= text.length() || text.charAt(i + 1) != 'x' || text.charAt(i + 6) != '_') {
            return false;
        }
        for (int k = i + 2; k < i + 6; k++) {
            if (Character.digit(text.charAt(k), 16) < 0 || text.charAt(k) > 'f') {
                return false;
            }
        }
        return true;
    }
}
