package veritable.claim;

/** Where the clause of a version begins and ends, in Chinese and English. */
final class Clauses {
    private static final int LONGEST_TAIL = 48;

    private Clauses() {}

    static int start(String text, int at) {
        int start = Math.max(Sentences.start(text, at), at - 40);
        for (int i = at - 1; i >= start; i--) {
            char c = text.charAt(i);
            if ("，；。！？;!?".indexOf(c) >= 0
                    || c == ',' && Letters.isBlank(after(text, i))
                    || c == '+'
                            && Letters.isBlank(after(text, i))
                            && Letters.isBlank(text.charAt(i - 1))) {
                return i + 1;
            }
        }
        return start;
    }

    static int end(String text, int at) {
        int end = Math.min(text.length(), at + LONGEST_TAIL);
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            if ("，；。！？：;!?:、".indexOf(c) >= 0
                    || c == ','
                    || c == '.' && Letters.isBlank(after(text, i))) {
                return i;
            }
        }
        return end;
    }

    /** Python 2.7：已于 2020 年停止维护: what ends a life may stand behind a colon. */
    static int endOfLife(String text, int at) {
        int end = end(text, at);
        return end < text.length() && (text.charAt(end) == '：' || text.charAt(end) == ':')
                ? end(text, end + 1)
                : end;
    }

    private static char after(String text, int at) {
        return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    }
}
