package veritable.claim;

/** Where sentences begin and end. */
final class Sentences {
    /** No sentence is longer: a text without any marks is not searched again from every claim. */
    private static final int LONGEST = 2_000;

    private Sentences() {}

    /** The start of the sentence that holds {@code at}. */
    static int start(String text, int at) {
        int first = Math.max(0, at - LONGEST);
        for (int i = at - 1; i >= first; i--) {
            if (isEnd(text, i)) {
                return Letters.skipBlanks(text, i + 1);
            }
        }
        return Math.min(first, at);
    }

    /** The end of the sentence that holds {@code at}, its mark included. */
    static int end(String text, int at) {
        int last = Math.min(text.length(), at + LONGEST);
        for (int i = at; i < last; i++) {
            if (isEnd(text, i)) {
                return i + 1;
            }
        }
        return last;
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        if (c == '。' || c == '！' || c == '？' || c == '；' || c == '!' || c == '?' || c == ';'
                || c == '\n') {
            return true;
        }
        return c == '.'
                && at > 0
                && at + 2 < text.length()
                && text.charAt(at + 1) == ' '
                && (!Letters.isDigit(text.charAt(at + 2)) || text.charAt(at - 1) == ')')
                && (at < 2
                        || Letters.isWord(text, at - 2)
                        || text.charAt(at - 1) == ')'
                        || Letters.isDigit(text.charAt(at - 1))
                                && Letters.isUpper(text.charAt(at + 2)))
                && (Letters.isDigit(text.charAt(at - 1))
                        || !isLower(text.charAt(at + 2))
                        || at + 3 < text.length() && Letters.isUpper(text.charAt(at + 3)));
    }
}
