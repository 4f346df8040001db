package veritable.claim;

/** Characters and words at a place in a text, without making strings. */
final class Chars {
    private Chars() {}

    /** An ASCII or a full-width digit. */
    static boolean isDigit(char c) {
        return c >= '0' && (c <= '9' || (c >= '０' && c <= '９'));
    }

    static boolean isDigitAt(String text, int at, int limit) {
        return at >= 0 && at < limit && isDigit(text.charAt(at));
    }

    /** A letter as units and English words have it. */
    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == 'μ'
                || c == 'µ'
                || c == '²'
                || c == '³'
                || c == '×';
    }

    static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9fff';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u3000' || c == '\t' || c == '\n';
    }

    static int skipBlanks(String text, int from, int limit) {
        int at = from;
        while (at < limit && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of the text before {@code end} when the blanks before it are left out. */
    static int skipBlanksBack(String text, int end, int from) {
        int at = end;
        while (at > from && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    static int endOfLetters(String text, int from, int limit) {
        int at = from;
        while (at < limit && isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * The length of the first of {@code words} that begins at {@code at}, whatever its case; or 0.
     */
    static int wordAt(String text, int at, int limit, String[] words) {
        for (String word : words) {
            int end = at + word.length();
            if (end <= limit
                    && text.regionMatches(true, at, word, 0, word.length())
                    && !(isAscii(word.charAt(word.length() - 1))
                            && end < limit
                            && isWord(text.charAt(end)))) {
                return word.length();
            }
        }
        return 0;
    }

    /**
     * The length of the first of {@code words} that ends at {@code end}, whatever its case; or 0.
     */
    static int wordBefore(String text, int end, int from, String[] words) {
        for (String word : words) {
            int at = end - word.length();
            if (at >= from
                    && text.regionMatches(true, at, word, 0, word.length())
                    && !(isAscii(word.charAt(0)) && at > from && isWord(text.charAt(at - 1)))) {
                return word.length();
            }
        }
        return 0;
    }

    private static boolean isAscii(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isWord(char c) {
        return isAscii(c) || (c >= '0' && c <= '9') || c == '_';
    }
}
