package veritable.claim;

/** Where sentences end, in Chinese and English. */
final class SentenceEnds {
    private static final WordSet ABBREVIATIONS =
            WordSet.of(
                    """
                    e.g.|i.e.|vs.|etc.|approx.|incl.|cf.|no.|fig.|dr.|mr.|st.|
                    """);

    private SentenceEnds() {}

    /** The end of the sentence that begins at {@code from}, after its mark and closing quotes. */
    static int end(String text, int from, int limit) {
        for (int at = from; at < limit; at++) {
            char c = text.charAt(at);
            if (c == '。'
                    || c == '！'
                    || c == '？'
                    || (c == '.' || c == '!' || c == '?') && endsHere(text, from, at, limit)) {
                int end = at + 1;
                while (end < limit && "”’」』）)\"'".indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                return end;
            }
        }
        return limit;
    }

    /** Whether a sentence may tell what to choose. */
    static boolean recommends(String text) {
        for (int at = 0; at + 1 < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '推' && text.charAt(at + 1) == '荐'
                    || c == '建' && text.charAt(at + 1) == '议'
                    || (c == 'c' && text.startsWith("commend", at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsHere(String text, int from, int at, int limit) {
        int next = at + 1;
        while (next < limit && "”’\"')".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < limit && !Chars.isBlank(text.charAt(next))) {
            return false;
        }
        int after = Chars.skipBlanks(text, next, limit);
        if (after < limit && Character.isLowerCase(text.charAt(after))) {
            return false;
        }
        int word = at;
        while (word > from && !Chars.isBlank(text.charAt(word - 1))) {
            word--;
        }
        // "1." and "v." begin something, they end nothing
        return at > word
                && !(at - word <= 2 && Chars.isDigit(text.charAt(word)) && word == from)
                && ABBREVIATIONS.before(text, at + 1, word) == 0;
    }
}
