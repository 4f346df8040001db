package veritable.claim;

import java.util.List;
import veritable.report.Text;
import veritable.report.Text.Mark;
import veritable.report.Text.Marked;

/**
 * The name that a line or item begins with, and where the rest begins: {@code **轻量级**：Linkerd}.
 *
 * @param start of the name in the text
 * @param end of the name
 * @param rest where the text after the colon begins; the end of the text if there is none
 * @param asideStart of what stands in parentheses between name and colon; {@code asideEnd} if none
 */
record Head(int start, int end, int asideStart, int asideEnd, int rest) {
    static final Head NONE = new Head(0, 0, 0, 0, 0);

    private static final int LONGEST = 40;

    boolean isNone() {
        return end == 0;
    }

    String name(Text text) {
        return text.plain().substring(start, end);
    }

    String aside(Text text) {
        return text.plain().substring(asideStart, asideEnd);
    }

    boolean hasRest(Text text) {
        return rest < text.plain().length();
    }

    /** The head of the text from {@code from} to {@code to}, or {@link #NONE}. */
    static Head of(Text text, int from, int to) {
        String plain = text.plain();
        int start = begin(plain, from, to);
        List<Marked> marked = text.marked();
        for (Marked stretch : marked) {
            if (stretch.start() >= from && stretch.start() <= start && stretch.end() > start) {
                if (stretch.mark() != Mark.EMPHASIS && stretch.mark() != Mark.STRUCK) {
                    Head head = marked(plain, start, Math.min(stretch.end(), to), to);
                    if (!head.isNone()) {
                        return head;
                    }
                }
            } else if (stretch.start() > start) {
                break;
            }
        }
        return plain(plain, start, to);
    }

    /** After marks and blanks: ✅, -, ⭐. */
    private static int begin(String plain, int from, int to) {
        int at = from;
        while (at < to) {
            char c = plain.charAt(at);
            if (Character.isLetterOrDigit(c) || "\"“「『《<＜>≥≤~$¥￥（([.@`'‘".indexOf(c) >= 0) {
                break;
            }
            at++;
        }
        return at;
    }

    private static Head marked(String plain, int start, int markEnd, int to) {
        int end = markEnd;
        boolean colon = end > start && isColon(plain.charAt(end - 1));
        if (colon) {
            int name = Chars.skipBlanksBack(plain, end - 1, start);
            return name > start
                    ? new Head(start, name, name, name, Chars.skipBlanks(plain, end, to))
                    : NONE;
        }
        int at = Chars.skipBlanks(plain, end, to);
        if (at >= to) {
            return new Head(start, end, end, end, to);
        }
        int asideStart = at;
        int asideEnd = at;
        char c = plain.charAt(at);
        if (c == '（' || c == '(') {
            int close = plain.indexOf(c == '（' ? '）' : ')', at);
            if (close > 0 && close < to) {
                asideStart = at + 1;
                asideEnd = close;
                at = Chars.skipBlanks(plain, close + 1, to);
            }
        }
        if (at >= to) {
            return asideEnd > asideStart ? new Head(start, end, asideStart, asideEnd, to) : NONE;
        }
        if (isColon(plain.charAt(at)) || isDash(plain, at, to) || plain.startsWith("→", at)) {
            int rest = Chars.skipBlanks(plain, at + 1, to);
            while (rest < to && "-–—".indexOf(plain.charAt(rest)) >= 0) {
                rest = Chars.skipBlanks(plain, rest + 1, to);
            }
            return new Head(start, end, asideStart, asideEnd, rest);
        }
        return NONE;
    }

    private static boolean isColon(char c) {
        return c == '：' || c == ':';
    }

    private static boolean isDash(String plain, int at, int to) {
        return "-–—".indexOf(plain.charAt(at)) >= 0
                && (at + 1 == to || !Character.isLetterOrDigit(plain.charAt(at + 1)));
    }

    private static Head plain(String plain, int start, int to) {
        int limit = Math.min(to, start + LONGEST);
        int aside = -1;
        int asideEnd = -1;
        for (int at = start; at < limit; at++) {
            char c = plain.charAt(at);
            if (c == '：' || (c == ':' && (at + 1 == to || Chars.isBlank(plain.charAt(at + 1))))) {
                int name =
                        aside > start && asideEnd == Chars.skipBlanksBack(plain, at, start) - 1
                                ? aside
                                : at;
                int end = Chars.skipBlanksBack(plain, name, start);
                if (end == start) {
                    return NONE;
                }
                return name == at
                        ? new Head(start, end, end, end, Chars.skipBlanks(plain, at + 1, to))
                        : new Head(
                                start,
                                end,
                                aside + 1,
                                asideEnd,
                                Chars.skipBlanks(plain, at + 1, to));
            }
            if ((c == '（' || c == '(') && aside < 0) {
                aside = at;
            } else if (c == '）' || c == ')') {
                asideEnd = at;
            } else if ("，。；！？,;!?|→=".indexOf(c) >= 0) {
                return NONE;
            }
        }
        return NONE;
    }
}
