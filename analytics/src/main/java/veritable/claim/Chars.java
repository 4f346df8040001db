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
}
