package veritable.claim;

import org.jspecify.annotations.Nullable;

/**
 * Reads one version, with what is glued to its numbers: 1.30.4+k3s1, v2.0-rc1, 8.0.x, 22.03 LTS
 * SP3.
 */
final class PointReader {
    private static final int LONGEST_LIST = 16;

    private final String text;
    private final int from;
    private int at;
    private int parts;
    private boolean tailed;

    private PointReader(String text, int from) {
        this.text = text;
        this.from = from;
        this.at = from;
    }

    /** The version that begins at {@code from}, or null. */
    static @Nullable Point at(String text, int from) {
        return new PointReader(text, from).read();
    }

    private @Nullable Point read() {
        char c = charAt(at);
        boolean prefixed = (c == 'v' || c == 'V') && Letters.isDigit(text, at + 1);
        at += prefixed ? 1 : 0;
        int digits = at;
        if (!number()) {
            return null;
        }
        long first = Long.parseLong(text, digits, at, 10);
        while (charAt(at) == '.' && Letters.isDigit(text, at + 1)) {
            at++;
            if (!number()) {
                return null;
            }
        }
        boolean wild = isWild();
        if (wild) {
            at += 2;
        } else if (charAt(at) == '_' && Letters.isDigit(text, at + 1)) {
            if (parts < 3) {
                return null;
            }
            at = PointTail.runEnd(text, at + 1);
            tailed = true;
        } else if (!gluedLetters()) {
            return null;
        } else {
            PointTail tail = new PointTail(text, from, at, parts, first, tailed);
            tail.read();
            at = tail.end();
            tailed = tail.isTailed();
        }
        return new Point(at, parts, prefixed, tailed, wild, first);
    }

    /** 1.30.x, 1.30.*. */
    private boolean isWild() {
        char next = charAt(at + 1);
        return charAt(at) == '.'
                && (next == 'x' || next == 'X' || next == '*')
                && !Letters.isWord(text, at + 2);
    }

    private char charAt(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    private boolean number() {
        int from = at;
        while (Letters.isDigit(text, at)) {
            at++;
        }
        parts++;
        return at > from && at - from <= 9;
    }

    /** 1.1.1w, 1.0rc1, 8u292; false if the letters make it something else (5G, 10ms). */
    private boolean gluedLetters() {
        if (!Letters.isLatin(text, at)) {
            return true;
        }
        int end = at;
        while (Letters.isLatin(text, end)) {
            end++;
        }
        int length = end - at;
        int afterDigits = end;
        while (Letters.isDigit(text, afterDigits)) {
            afterDigits++;
        }
        if (parts == 1 && isOracle(end)) {
            at = end;
            tailed = true;
            return true;
        }
        boolean word = PointTail.isStage(text, at, end);
        boolean letter =
                length == 1
                        && (parts >= 3 && afterDigits == end
                                || (parts == 2 || text.charAt(from) == 'V')
                                        && charAt(at) == 'R'
                                        && afterDigits > end);
        if (!(letter || word && (length > 1 || afterDigits > end))
                || Letters.isLatin(text, afterDigits)) {
            return false;
        }
        at = afterDigits;
        tailed = true;
        return true;
    }

    /** Oracle 11g, 12c, 19c, 23ai, and a text that is nothing else. */
    private boolean isOracle(int end) {
        int before = Letters.skipBlanksBack(text, from);
        return (text.startsWith("g", at) || text.startsWith("c", at) || text.startsWith("ai", at))
                && (before >= 6 && text.regionMatches(true, before - 6, "oracle", 0, 6)
                        || before >= 8 && text.regionMatches(true, before - 8, "database", 0, 8)
                        || at - from == 2 && isNothingElse(end));
    }

    /** 11g / 19c: whether no other letters stand in a short text. */
    private boolean isNothingElse(int end) {
        for (int i = 0; i < text.length() && i <= LONGEST_LIST; i++) {
            char c = text.charAt(i);
            if (Letters.isHan(c) || Letters.isLatin(c) && "gcaiR".indexOf(c) < 0) {
                return false;
            }
        }
        return text.length() <= LONGEST_LIST && !Letters.isWord(text, end);
    }
}
