package veritable.report;

import java.util.function.Predicate;
import veritable.report.Text.Mark;

/**
 * Reads lines whose markup can be told at a glance: strong and emphasised stretches that do not
 * overlap, code, links, escapes, {@code <br>}. Gives up on anything else, and what it does read is
 * read as commonmark does.
 */
final class SimpleInlines {
    /** The characters that markup begins with. */
    static final boolean[] SPECIAL = new boolean[128];

    static {
        for (char c : "\\`*_~[!&<".toCharArray()) {
            SPECIAL[c] = true;
        }
    }

    private final char[] chars;
    private final TextBuilder builder;
    private final boolean chinese;
    private final Predicate<String> isDefined;
    private int opened; // length of the open delimiter run, or 0
    private char opener; // which delimiter it is of
    private int openedAt;
    private boolean tildes; // whether one may open a stretch
    private Flank before = Flank.WHITESPACE;
    private Flank after = Flank.WHITESPACE;
    private boolean opens;
    private boolean closes;
    private int position; // where reading goes on in the report
    private int lineStart;
    private int lineEnd;

    SimpleInlines(char[] chars, TextBuilder builder, boolean chinese, Predicate<String> isDefined) {
        this.chinese = chinese;
        this.chars = chars;
        this.builder = builder;
        this.isDefined = isDefined;
    }

    void start() {
        opened = 0;
        tildes = false;
    }

    /** Whether everything that was opened is closed. */
    boolean end() {
        return opened == 0;
    }

    /** Reads a line from {@code start} to {@code end} of the report; false if it is not simple. */
    boolean line(int start, int end, boolean last) {
        int from = start;
        int to = end;
        while (from < to && isBlank(chars[from])) {
            from++;
        }
        while (to > from && chars[to - 1] == ' ') {
            to--;
        }
        boolean hard = end - to >= 2;
        while (last && to > from && isBlank(chars[to - 1])) {
            to--;
        }
        lineStart = from;
        lineEnd = to;
        position = from;
        if (!last && to == end && endsInBackslash(from, to)) {
            hard = true;
            to--;
        }
        if (!plain(to)) {
            return false;
        }
        if (!last) {
            if (hard) {
                builder.hardBreak(to);
            } else {
                builder.softBreak(to);
            }
        }
        return true;
    }

    /** Whether a backslash ends the line that is not itself escaped. */
    private boolean endsInBackslash(int from, int to) {
        int slashes = 0;
        while (to - slashes > from && chars[to - slashes - 1] == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    /** Reads on to {@code end}. */
    private boolean plain(int end) {
        int plain = position;
        while (position < end) {
            char c = chars[position];
            if (c >= 128 || !SPECIAL[c]) {
                position++;
                continue;
            }
            builder.append(chars, plain, position);
            if (!special(c)) {
                return false;
            }
            plain = position;
        }
        builder.append(chars, plain, end);
        return position == end;
    }

    private boolean special(char c) {
        switch (c) {
            case '\\':
                return escape();
            case '`':
                return code();
            case '*':
                return star();
            case '_':
                return underscore();
            case '~':
                return tilde();
            case '[':
                return link();
            case '!':
                return peek(1) != '[' && literal(1);
            case '&':
                return peek(1) != '#' && !isAsciiLetter(peek(1)) && literal(1);
            default:
                return lessThan();
        }
    }

    private boolean literal(int length) {
        builder.append(chars, position, position + length);
        position += length;
        return true;
    }

    private boolean escape() {
        if (isAsciiPunctuation(peek(1))) {
            position++;
        }
        return literal(1);
    }

    private boolean code() {
        int ticks = runLength('`');
        int from = position + ticks;
        int close = closingTicks(from, ticks);
        if (close < 0) {
            return false;
        }
        int start = builder.length();
        appendCode(from, close);
        builder.mark(Mark.CODE, start, builder.length(), "");
        position = close + ticks;
        return true;
    }

    private int closingTicks(int from, int ticks) {
        int i = indexOfTick(from, lineEnd);
        while (i < lineEnd) {
            int end = i;
            while (end < lineEnd && chars[end] == '`') {
                end++;
            }
            if (end - i == ticks) {
                return i;
            }
            i = indexOfTick(end, lineEnd);
        }
        return -1;
    }

    private int indexOfTick(int from, int end) {
        int i = from;
        while (i < end && chars[i] != '`') {
            i++;
        }
        return i;
    }

    private void appendCode(int from, int to) {
        boolean padded = to - from > 2 && chars[from] == ' ' && chars[to - 1] == ' ';
        if (padded && !isAllSpaces(from, to)) {
            builder.append(chars, from + 1, to - 1);
        } else {
            builder.append(chars, from, to);
        }
    }

    private boolean isAllSpaces(int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[i] != ' ') {
                return false;
            }
        }
        return true;
    }

    private boolean star() {
        int length = runLength('*');
        flank(length, chinese);
        return delimiters('*', length, opens, closes);
    }

    /** Underscores inside words, as in names of files and variables, mark nothing. */
    private boolean underscore() {
        int length = runLength('_');
        flank(length, false);
        return delimiters(
                '_',
                length,
                opens && (!closes || before.isPunctuation()),
                closes && (!opens || after.isPunctuation()));
    }

    private boolean delimiters(char delimiter, int length, boolean mayOpen, boolean mayClose) {
        if (!mayOpen && (opened == 0 || !mayClose)) {
            return literal(length);
        }
        if (length > 2) {
            return false;
        }
        if (opened == 0) {
            opener = delimiter;
            opened = length;
            openedAt = builder.length();
        } else {
            if (!mayClose || delimiter != opener || opened != length) {
                return false;
            }
            Mark mark = length == 2 ? Mark.STRONG : Mark.EMPHASIS;
            builder.mark(mark, openedAt, builder.length(), "");
            opened = 0;
        }
        position += length;
        return true;
    }

    /** One tilde alone, or in front of each of some numbers, strikes nothing out. */
    private boolean tilde() {
        int length = runLength('~');
        flank(length, chinese);
        if (closes && tildes) {
            return false;
        }
        tildes |= opens;
        return literal(length);
    }

    /** Finds out whether a run of delimiters may open or close a stretch. */
    private void flank(int length, boolean byChinese) {
        int end = position + length;
        before =
                Flank.of(position == lineStart ? '\n' : Character.codePointBefore(chars, position));
        after = Flank.of(end < lineEnd ? Character.codePointAt(chars, end) : '\n');
        opens = leans(before, after, byChinese);
        closes = leans(after, before, byChinese);
    }

    private static boolean leans(Flank outside, Flank inside, boolean byChinese) {
        return byChinese
                ? Flank.leansByBlanksOrChinese(outside, inside)
                : Flank.leansByBlanks(outside, inside);
    }

    private boolean link() {
        int close = closingBracket();
        if (close < 0) {
            return false;
        }
        char next = close + 1 < lineEnd ? chars[close + 1] : '\n';
        if (next == '[') {
            return false;
        }
        if (next != '(') {
            boolean reference =
                    isDefined.test(new String(chars, position + 1, close - position - 1));
            return !reference && literal(1);
        }
        int end = destinationEnd(close + 2);
        if (end < 0) {
            return false;
        }
        int start = builder.length();
        if (!linkText(close)) {
            return false;
        }
        String target = new String(chars, close + 2, end - close - 2);
        builder.mark(Mark.LINK, start, builder.length(), target);
        position = end + 1;
        return true;
    }

    private boolean linkText(int close) {
        int outer = opened;
        char outerOpener = opener;
        int outerAt = openedAt;
        opened = 0;
        position++;
        boolean read = plain(close) && opened == 0;
        opened = outer;
        opener = outerOpener;
        openedAt = outerAt;
        return read;
    }

    /** The bracket that ends a link text without links and tags in it, or -1. */
    private int closingBracket() {
        int i = position + 1;
        while (i < lineEnd) {
            char c = chars[i];
            if (c == ']') {
                return i;
            }
            if (c == '`') {
                int end = i;
                while (end < lineEnd && chars[end] == '`') {
                    end++;
                }
                int close = closingTicks(end, end - i);
                if (close < 0) {
                    return -1;
                }
                i = close + end - i;
            } else if (c == '\\') {
                i += 2;
            } else if (c == '[' || c == '<') {
                return -1;
            } else {
                i++;
            }
        }
        return -1;
    }

    /** The parenthesis that ends a destination of plain characters, or -1. */
    private int destinationEnd(int from) {
        for (int i = from; i < lineEnd; i++) {
            char c = chars[i];
            if (c == ')') {
                return i;
            }
            if (c <= ' ' || c == 127 || c == '(' || c == '<' || c == '\\' || c == '&') {
                return -1;
            }
        }
        return -1;
    }

    private boolean lessThan() {
        char next = peek(1);
        if (!isAsciiLetter(next) && next != '/' && next != '!' && next != '?') {
            return literal(1);
        }
        int end = Tags.endOfBreak(chars, position, lineEnd);
        if (end < 0) {
            return address();
        }
        builder.hardBreak(position);
        position = end;
        return true;
    }

    /**
     * An address between angle brackets: its scheme and a colon, then neither blanks nor angles.
     */
    private boolean address() {
        int colon = position + 1;
        while (colon < lineEnd && isOfScheme(chars[colon])) {
            colon++;
        }
        int length = colon - position - 1;
        if (peek(length + 1) != ':' || length < 2 || length > 32 || !isAsciiLetter(peek(1))) {
            return false;
        }
        int end = colon;
        while (end < lineEnd && chars[end] > ' ' && chars[end] != '<' && chars[end] != '>') {
            end++;
        }
        if (end == lineEnd || chars[end] != '>') {
            return false;
        }
        int start = builder.length();
        builder.append(chars, position + 1, end);
        String target = new String(chars, position + 1, end - position - 1);
        builder.mark(Mark.LINK, start, builder.length(), target);
        position = end + 1;
        return true;
    }

    private static boolean isOfScheme(char c) {
        return isAsciiLetter(c) || c >= '0' && c <= '9' || c == '.' || c == '+' || c == '-';
    }

    private int runLength(char c) {
        int end = position;
        while (end < lineEnd && chars[end] == c) {
            end++;
        }
        return end - position;
    }

    private char peek(int ahead) {
        int i = position + ahead;
        return i < lineEnd ? chars[i] : '\n';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isAsciiPunctuation(char c) {
        return c >= '!' && c <= '/'
                || c >= ':' && c <= '@'
                || c >= '[' && c <= '`'
                || c >= '{' && c <= '~';
    }
}
