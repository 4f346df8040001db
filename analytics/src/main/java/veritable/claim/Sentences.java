package veritable.claim;

/** Where sentences begin and end. */
final class Sentences {
    private Sentences() {}

    /** The start of the sentence that holds {@code at}. */
    static int start(String text, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (isEnd(text, i)) {
                return Letters.skipBlanks(text, i + 1);
            }
        }
        return 0;
    }

    /** The end of the sentence that holds {@code at}, its mark included. */
    static int end(String text, int at) {
        for (int i = at; i < text.length(); i++) {
            if (isEnd(text, i)) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        if (c == '。' || c == '！' || c == '？' || c == '；' || c == '!' || c == '?' || c == ';'
                || c == '\n') {
            return true;
        }
        return c == '.'
                && at + 2 < text.length()
                && text.charAt(at + 1) == ' '
                && !Letters.isDigit(text.charAt(at + 2))
                && (at < 2 || Letters.isWord(text, at - 2) || text.charAt(at - 1) == ')')
                && !(text.charAt(at + 2) >= 'a' && text.charAt(at + 2) <= 'z');
    }
}
