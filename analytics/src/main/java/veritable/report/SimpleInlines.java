package veritable.report;

import java.util.function.Predicate;
import org.commonmark.text.Characters;
import veritable.report.Text.Mark;

/**
 * Reads lines whose markup can be told at a glance: strong and emphasised stretches that do not
 * overlap, code, links, escapes, {@code <br>}. Gives up on anything else, and what it does read is
 * read as commonmark does.
 */
final class SimpleInlines {
    private static final boolean[] SPECIAL = new boolean[128];

    static {
        for (char c : "\\`*_~[!&<".toCharArray()) {
            SPECIAL[c] = true;
        }
    }

    private final String report;
    private final TextBuilder builder;
    private final Predicate<String> isDefined;
    private int opened; // length of the open delimiter run, or 0
    private int openedAt;
    private int tildes;
    private int position; // where reading goes on in the report
    private int lineStart;
    private int lineEnd;
    private boolean firstLine;

    SimpleInlines(String report, TextBuilder builder, Predicate<String> isDefined) {
        this.report = report;
        this.builder = builder;
        this.isDefined = isDefined;
    }

    void start() {
        opened = 0;
        tildes = 0;
        firstLine = true;
    }

    /** Whether everything that was opened is closed. */
    boolean end() {
        return opened == 0;
    }

    /** Reads a line from {@code start} to {@code end} of the report; false if it is not simple. */
    boolean line(int start, int end, boolean last) {
        int from = start;
        int to = end;
        while (from < to && isBlank(report.charAt(from))) {
            from++;
        }
        while (to > from && report.charAt(to - 1) == ' ') {
            to--;
        }
        boolean hard = end - to >= 2;
        while (last && to > from && isBlank(report.charAt(to - 1))) {
            to--;
        }
        lineStart = from;
        lineEnd = to;
        position = from;
        int plain = from;
        while (position < to) {
            char c = report.charAt(position);
            if (c >= 128 || !SPECIAL[c]) {
                position++;
                continue;
            }
            builder.append(report, plain, position, plain);
            if (c == '\\' && position + 1 == end && !last) {
                hard = true;
                to--;
            } else if (!special(c)) {
                return false;
            }
            plain = position;
        }
        builder.append(report, plain, to, plain);
        firstLine = false;
        if (!last) {
            if (hard) {
                builder.hardBreak(to);
            } else {
                builder.softBreak(to);
            }
        }
        return true;
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
        builder.append(report, position, position + length, position);
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
        int i = report.indexOf('`', from);
        while (i >= 0 && i < lineEnd) {
            int end = i;
            while (end < lineEnd && report.charAt(end) == '`') {
                end++;
            }
            if (end - i == ticks) {
                return i;
            }
            i = report.indexOf('`', end);
        }
        return -1;
    }

    private void appendCode(int from, int to) {
        boolean padded =
                to - from > 2 && report.charAt(from) == ' ' && report.charAt(to - 1) == ' ';
        if (padded && !isAllSpaces(from, to)) {
            builder.append(report, from + 1, to - 1, from + 1);
        } else {
            builder.append(report, from, to, from);
        }
    }

    private boolean isAllSpaces(int from, int to) {
        for (int i = from; i < to; i++) {
            if (report.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    private boolean star() {
        int length = runLength('*');
        if (length > 2) {
            return false;
        }
        int before = before();
        int after = after(length);
        boolean spaceBefore = Characters.isWhitespaceCodePoint(before);
        boolean spaceAfter = Characters.isWhitespaceCodePoint(after);
        boolean markBefore = Characters.isPunctuationCodePoint(before);
        boolean markAfter = Characters.isPunctuationCodePoint(after);
        boolean opens = !spaceAfter && (!markAfter || spaceBefore || markBefore);
        boolean closes = !spaceBefore && (!markBefore || spaceAfter || markAfter);
        if (opened == 0) {
            if (!opens) {
                return literal(length);
            }
            opened = length;
            openedAt = builder.length();
        } else {
            if (!closes || opened != length) {
                return false;
            }
            Mark mark = length == 2 ? Mark.STRONG : Mark.EMPHASIS;
            builder.mark(mark, openedAt, builder.length(), "");
            opened = 0;
        }
        position += length;
        return true;
    }

    /** Underscores inside words, as in names of files and variables, mark nothing. */
    private boolean underscore() {
        int length = runLength('_');
        return isWord(before()) && isWord(after(length)) && literal(length);
    }

    private static boolean isWord(int c) {
        return !Characters.isWhitespaceCodePoint(c) && !Characters.isPunctuationCodePoint(c);
    }

    private boolean tilde() {
        int length = runLength('~');
        return ++tildes == 1 && literal(length);
    }

    private boolean link() {
        int close = closingBracket();
        if (close < 0) {
            return false;
        }
        char next = close + 1 < lineEnd ? report.charAt(close + 1) : '\n';
        if (next == '[') {
            return false;
        }
        if (next != '(') {
            boolean reference = isDefined.test(report.substring(position + 1, close));
            return !reference && literal(1);
        }
        int end = destinationEnd(close + 2);
        if (end < 0) {
            return false;
        }
        int start = builder.length();
        position++;
        while (position < close) {
            int tick = report.indexOf('`', position);
            int stop = tick < 0 || tick > close ? close : tick;
            builder.append(report, position, stop, position);
            position = stop;
            if (stop < close && !code()) {
                return false;
            }
        }
        builder.mark(Mark.LINK, start, builder.length(), report.substring(close + 2, end));
        position = end + 1;
        return true;
    }

    /** The bracket that ends a link text of words and code, or -1. */
    private int closingBracket() {
        int i = position + 1;
        while (i < lineEnd) {
            char c = report.charAt(i);
            if (c == ']') {
                return i;
            }
            if (c == '`') {
                int end = i;
                while (end < lineEnd && report.charAt(end) == '`') {
                    end++;
                }
                int close = closingTicks(end, end - i);
                if (close < 0) {
                    return -1;
                }
                i = close + end - i;
            } else if (c < 128 && SPECIAL[c]) {
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
            char c = report.charAt(i);
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
        int end = Tags.endOfBreak(report, position, lineEnd);
        if (end < 0) {
            return false;
        }
        builder.hardBreak(position);
        position = end;
        return true;
    }

    private int runLength(char c) {
        int end = position;
        while (end < lineEnd && report.charAt(end) == c) {
            end++;
        }
        return end - position;
    }

    private char peek(int ahead) {
        int i = position + ahead;
        return i < lineEnd ? report.charAt(i) : '\n';
    }

    private int before() {
        return position == lineStart ? '\n' : report.codePointBefore(position);
    }

    private int after(int length) {
        int i = position + length;
        return i < lineEnd ? report.codePointAt(i) : '\n';
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
