package veritable.claim;

/** Words before a version that open the set: 不低于 3.2, at least 3.2, 低于 3.2, 从 3.2 起. */
final class BoundWords {
    private static final WordList FROM =
            WordList.of(
                    """
                    不低于|不小于|不早于|至少|至少为|至少需要|最低|最低为|大于等于|大于或等于|
                    高于或等于|at least|minimum|starting from|starting with|no earlier than|
                    no older than|not older than|not be older than|不得早于|不得低于|不应低于|
                    不能低于|不可低于|不得小于|最低支持|最低支持到|至少是|至少要|最少|
                    not earlier than|no lower than|not lower than|greater than or equal to
                    """);
    private static final WordList UNTIL =
            WordList.of(
                    """
                    不高于|不得高于|最高|最高为|最高支持|最高支持到|最高到|不大于|不晚于|不超过|
                    小于等于|小于或等于|低于或等于|up to|up to and including|at most|
                    no later than|not later than|no higher than|not higher than|
                    less than or equal to
                    """);
    private static final WordList BEFORE =
            WordList.of(
                    "低于",
                    "早于",
                    "小于",
                    "below",
                    "before",
                    "prior to",
                    "earlier than",
                    "older than",
                    "lower than",
                    "less than");
    private static final WordList AFTER =
            WordList.of(
                    "高于", "晚于", "大于", "newer than", "later than", "higher than", "greater than");
    private static final WordList SINCE = WordList.of("从", "自", "由");
    private static final WordList FROM_ON = WordList.of("from", "since");
    private static final WordList ONWARDS =
            WordList.of("on", "onwards", "onward", "upwards", "and up");
    private static final WordList ON = WordList.of("起", "开始");
    private static final WordList VERSION = WordList.of("版本", "version", "versions");

    private BoundWords() {}

    /** The sign that the words before the name at {@code name} stand for: at least Redis 3.2. */
    static String before(String text, int name) {
        int at = Letters.skipBlanksBack(text, name);
        if (ends(FROM, text, at)) {
            return "≥";
        }
        if (ends(UNTIL, text, at)) {
            return "≤";
        }
        if (ends(BEFORE, text, at)) {
            return "<";
        }
        return ends(AFTER, text, at) ? ">" : "";
    }

    /** The sign that the words around the version at {@code from} stand for, or nothing. */
    static String sign(String text, int from, int end) {
        int at = Letters.skipBlanksBack(text, from);
        if (at == 0) {
            return "";
        }
        for (int length = 8; length >= 2; length--) {
            if (VERSION.holds(text, Math.max(0, at - length), at)) {
                at = Letters.skipBlanksBack(text, at - length);
                break;
            }
        }
        if (ends(FROM, text, at)) {
            return "≥";
        }
        if (ends(UNTIL, text, at)) {
            return "≤";
        }
        if (ends(BEFORE, text, at)) {
            return "<";
        }
        if (ends(AFTER, text, at)) {
            return ">";
        }
        return ends(SINCE, text, at) && isOn(text, end)
                        || ends(FROM_ON, text, at) && isOnwards(text, end)
                ? "≥"
                : "";
    }

    /** from v3.28 on; from 1.28 on Ubuntu says something else. */
    private static boolean isOnwards(String text, int end) {
        int at = Letters.skipBlanks(text, end);
        int next = at + ONWARDS.at(text, at);
        return next > at
                && (next >= text.length() || ".,;:)，。；）\n".indexOf(text.charAt(next)) >= 0);
    }

    private static boolean isOn(String text, int end) {
        int at = Letters.skipBlanks(text, end);
        if (text.startsWith("版本", at)) {
            at += 2;
        }
        int next = at + ON.at(text, at);
        return next > at && (next >= text.length() || "步点止码草飞诉到来于".indexOf(text.charAt(next)) < 0);
    }

    private static boolean ends(WordList words, String text, int at) {
        return at > 0 && words.endsAt(text, at);
    }
}
