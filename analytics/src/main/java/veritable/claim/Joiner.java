package veritable.claim;

import org.jspecify.annotations.Nullable;

/**
 * What joins two versions to one set: {@code -} for a range, {@code /} for a list, an arrow for a
 * step, a comma for two bounds.
 *
 * @param end where the second one begins
 */
record Joiner(String sign, int end) {
    private static final WordList MOVES =
            WordList.of("的升级", "升级", "的迁移", "迁移", "upgrade", "migration");

    private static final WordList FROM =
            WordList.of(
                    "从",
                    "由",
                    "from",
                    "升级",
                    "迁移",
                    "upgrade",
                    "upgraded",
                    "migrate",
                    "migrating",
                    "bump",
                    "bumped",
                    "bumps",
                    "update",
                    "updated",
                    "raise",
                    "raised",
                    "move",
                    "moved",
                    "upgrading");

    private static final WordList SUPPORTS =
            WordList.of("支持", "兼容", "supports", "support", "supported");

    private static final WordList CONJUNCTIONS = WordList.of("and ", "or ");

    private static final WordList TO = WordList.of("to", "through", "thru");

    private static final WordList THROUGH = WordList.of("through", "thru");

    private static final WordList BETWEEN = WordList.of("between", "介于");

    private static final WordList AND = WordList.of("and", "or");

    /** The joiner behind the version that ends at {@code at}; the set begins at {@code start}. */
    static @Nullable Joiner at(String text, int at, int start, boolean signed, String sign) {
        int from = Letters.skipBlanks(text, at);
        boolean blank = from > at;
        char c = charAt(text, from);
        char next = charAt(text, from + 1);
        return switch (c) {
            case '→', '➜', '⇒', '➔', '➡' -> behind(text, " → ", from + 1);
            case '=' -> next == '>' ? behind(text, " → ", from + 2) : null;
            case '-', '–', '—', '~', '～', '−' -> dash(text, from, c, next, blank, signed);
            case '|' -> behind(text, "/", from + (next == '|' ? 2 : 1));
            case '/', '／', '、', '&' -> behind(text, "/", from + 1);
            case ',', '，' -> comma(text, from, signed);
            case '<', '＜', '≤' ->
                    sign.equals("≥") || sign.equals(">") ? new Joiner(",", from) : null;
            case '至', '到' -> signed || isStep(text, start) ? null : behind(text, "-", from + 1);
            case '和', '或', '及', '与' -> behind(text, isBetween(text, start) ? "-" : "/", from + 1);
            default -> blank ? word(text, from, start, signed) : null;
        };
    }

    private static Joiner behind(String text, String sign, int from) {
        return new Joiner(sign, Letters.skipBlanks(text, from));
    }

    private static @Nullable Joiner dash(
            String text, int from, char c, char next, boolean blank, boolean signed) {
        if (c == '-' && next == '>') {
            return behind(text, " → ", from + 2);
        }
        boolean range = !signed && (!blank || Letters.isBlank(next) || c == '～');
        return range ? behind(text, "-", from + (next == c ? 2 : 1)) : null;
    }

    private static Joiner comma(String text, int from, boolean signed) {
        int next = Letters.skipBlanks(text, from + 1);
        boolean upper = "<≤＜".indexOf(charAt(text, next)) >= 0;
        int and = CONJUNCTIONS.at(text, next);
        return behind(text, signed && upper ? "," : "/", and > 0 ? next + and : from + 1);
    }

    /** 1.27 to 1.30, 1.30 and 1.31, between 1.27 and 1.30. */
    private static @Nullable Joiner word(String text, int from, int start, boolean signed) {
        int to = TO.at(text, from);
        if (to > 0 && (THROUGH.at(text, from) > 0 || !isStep(text, start))) {
            return signed ? null : behind(text, "-", from + to);
        }
        int and = AND.at(text, from);
        return and == 0 ? null : behind(text, isBetween(text, start) ? "-" : "/", from + and);
    }

    /** 从 1.29 到 1.30 is an upgrade, no range. */
    private static boolean isStep(String text, int start) {
        int window = Math.max(0, start - 24);
        return FROM.isIn(text, window, start) && !SUPPORTS.isIn(text, window, start);
    }

    /** 1.29 到 1.30 的升级: told behind the second version. */
    static boolean isMove(String text, int end) {
        return MOVES.at(text, Letters.skipBlanks(text, end)) > 0;
    }

    private static boolean isBetween(String text, int start) {
        return BETWEEN.endsAt(text, Letters.skipBlanksBack(text, start));
    }

    private static char charAt(String text, int at) {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    boolean isRange() {
        return sign.equals("-");
    }

    boolean isList() {
        return sign.equals("/");
    }
}
