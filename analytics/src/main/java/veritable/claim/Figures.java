package veritable.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.claim.Metric.Bound;
import veritable.claim.Metric.Change;

/**
 * Finds the numbers of a text that are quantities: with a unit, a classifier, 万 or million; alone
 * only when the text from {@code from} to {@code to} is nothing else.
 */
final class Figures {
    private static final WordSet TO = WordSet.of("到|至|为|→|->|=>|to|成");
    private static final int LONGEST_GAP = 14;

    private final String text;
    private final int from;
    private final int to;
    private final List<Figure> found = new ArrayList<>(2);

    private Figures(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** Whether there is a digit, or 倍 or 成, at all: most texts end here. */
    static boolean maybeIn(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Chars.isDigit(c) || c == '倍' || c == '成') {
                return true;
            }
        }
        return false;
    }

    /** The figures from {@code from} to {@code to}, in order. */
    static List<Figure> in(String text, int from, int to) {
        return maybeIn(text, from, to) ? new Figures(text, from, to).scan() : List.of();
    }

    private List<Figure> scan() {
        int clause = from;
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (!Chars.isDigit(c)) {
                if (c == '倍' || c == '成') {
                    clause = words(at, clause);
                }
                at++;
                continue;
            }
            boolean begins = Quantity.mayBegin(text, at, to) && beginsNumber(at);
            Span first = begins ? span(at) : null;
            if (first == null) {
                at = endOfWord(Quantity.endOfToken(text, at, to));
                continue;
            }
            Span second = shiftedTo(first);
            if (first.hasUnit() || (second != null && second.hasUnit()) || isAlone(first, second)) {
                at = second == null ? level(first, clause) : shift(first, second, clause);
                clause = at;
            } else {
                at = endOfWord(first.end());
            }
        }
        return found;
    }

    /** A number in words that ends at 倍 or 成; says where the next clause may begin. */
    private int words(int at, int clause) {
        Quantity quantity = at > from ? Quantity.inWords(text, at - 1, to) : null;
        boolean begins =
                quantity != null
                        && (at - 1 == from || "零一二三四五六七八九十百千第".indexOf(text.charAt(at - 2)) < 0);
        return begins && quantity != null ? level(new Span(quantity, null), clause) : clause;
    }

    private int level(Span span, int clause) {
        Surroundings around =
                Surroundings.of(text, clause, span.start(), span.end(), to, span.low().counts());
        boolean again = around.isSame() || around.name().isEmpty() && isAside(span.start());
        if (again && !found.isEmpty()) {
            around = around.named(found.get(found.size() - 1).name());
        }
        add(span, around, around.change());
        return Math.max(span.end(), around.end());
    }

    /** 增加到 33 个（+450%）: the number in parentheses is about the same thing. */
    private boolean isAside(int start) {
        int before = isSigned(start) ? start - 2 : start - 1;
        return before >= from && "（(".indexOf(text.charAt(before)) >= 0;
    }

    private int shift(Span first, Span second, int clause) {
        Surroundings before = Surroundings.of(text, clause, first.start(), second.end(), to, false);
        Surroundings now =
                Surroundings.of(text, first.end(), second.start(), second.end(), to, false);
        add(first.hasUnit() ? first : first.like(second), before, Change.BEFORE);
        add(
                second.hasUnit() ? second : second.unitOf(first),
                before.bounded(now.bound()),
                Change.LEVEL);
        return second.end();
    }

    private void add(Span span, Surroundings around, Change change) {
        Quantity low = span.low();
        Quantity high = span.high();
        if (high == null) {
            boolean open = around.bound() == Bound.EXACT && low.open();
            add(low, span, open ? Bound.AT_LEAST : around.bound(), around, change);
        } else {
            add(low, span, Bound.AT_LEAST, around, change);
            add(high, span, Bound.AT_MOST, around, change);
        }
    }

    private void add(
            Quantity quantity, Span span, Bound bound, Surroundings around, Change change) {
        boolean level = change == Change.LEVEL && around.change() == Change.LEVEL;
        found.add(
                new Figure(
                        span.start(),
                        span.end(),
                        bound,
                        level ? sign(span) : change,
                        quantity.value(),
                        around.unit(quantity.unit()),
                        around.name(),
                        quantity.counts(),
                        around.owner()));
    }

    private Change sign(Span span) {
        if (!isSigned(span.start())) {
            return Change.LEVEL;
        }
        return text.charAt(span.start() - 1) == '+' ? Change.INCREASE : Change.DECREASE;
    }

    /** One quantity, or a span of two: {@code 10-20%}. */
    private record Span(Quantity low, @Nullable Quantity high) {
        int start() {
            return low.start();
        }

        int end() {
            return high == null ? low.end() : high.end();
        }

        boolean hasUnit() {
            return low.hasUnit() || (high != null && high.hasUnit());
        }

        Span like(Span other) {
            return high == null ? new Span(low.like(other.low), null) : this;
        }

        Span unitOf(Span other) {
            return high == null ? new Span(low.withUnitOf(other.last()), null) : this;
        }

        Quantity last() {
            return high == null ? low : high;
        }
    }

    private @Nullable Span span(int at) {
        Quantity low = Quantity.at(text, at, to);
        if (low == null) {
            return null;
        }
        int dash = Chars.skipBlanks(text, low.end(), to);
        int after = afterDash(dash);
        if (after < 0) {
            return new Span(low, null);
        }
        int second = Chars.skipBlanks(text, after, to);
        Quantity high = Chars.isDigitAt(text, second, to) ? Quantity.at(text, second, to) : null;
        if (high == null) {
            return text.charAt(dash) == '-' && Chars.isDigitAt(text, dash + 1, to)
                    ? null
                    : new Span(low, null);
        }
        if (!high.hasUnit() && !low.hasUnit() || high.end() < to && isJoined(high.end())) {
            return isAloneFromTo(low.start(), high.end()) || text.charAt(dash) != '-'
                    ? new Span(low, null)
                    : null;
        }
        if (low.unit().equals(high.unit()) && low.value().compareTo(high.value()) > 0) {
            return new Span(low, null);
        }
        return new Span(
                low.hasUnit() ? low : low.like(high), high.hasUnit() ? high : high.withUnitOf(low));
    }

    private boolean isJoined(int end) {
        return text.charAt(end) == '-' && Chars.isDigitAt(text, end + 1, to);
    }

    private int afterDash(int at) {
        if (at >= to) {
            return -1;
        }
        char c = text.charAt(at);
        if ("-–—~～".indexOf(c) >= 0) {
            return at + 1;
        }
        if ((c == '到' || c == '至') && !followsFrom(at)) {
            return at + 1;
        }
        return text.startsWith("to ", at) && !followsFrom(at) ? at + 3 : -1;
    }

    private boolean followsFrom(int at) {
        int start = Math.max(from, at - 24);
        for (int i = at - 1; i >= start; i--) {
            char c = text.charAt(i);
            if (c == '从'
                    || c == '由'
                    || (c == 'f' || c == 'F') && text.regionMatches(true, i, "from ", 0, 5)) {
                return true;
            }
            if ("，。；、,;：:".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** The span that the first one changes to: 从 100ms 降到 20ms, 30% → 80%. */
    private @Nullable Span shiftedTo(Span first) {
        int limit = Math.min(to, first.end() + LONGEST_GAP);
        int at = first.end();
        while (at < limit && !Chars.isDigit(text.charAt(at))) {
            if ("，。；、;：:()（）|".indexOf(text.charAt(at)) >= 0) {
                return null;
            }
            at++;
        }
        if (at >= limit) {
            return null;
        }
        int gap = Surroundings.beforeBounds(text, first.end(), at);
        if (TO.before(text, gap, first.end()) == 0 || !beginsNumber(at)) {
            return null;
        }
        boolean arrow = ">→".indexOf(text.charAt(gap - 1)) >= 0;
        return arrow || followsFrom(first.start()) || Surroundings.changes(text, first.end(), gap)
                ? span(at)
                : null;
    }

    /** Whether the number is not the tail of a name, a version or an ordinal. */
    private boolean beginsNumber(int at) {
        if (at == from) {
            return at == 0 || !isNamePart(text.charAt(at - 1));
        }
        char before = text.charAt(at - 1);
        if (isNamePart(before)) {
            return false;
        }
        if (before == '-' || before == '+' || before == '±') {
            return isSigned(at);
        }
        int word = Chars.skipBlanksBack(text, at, from);
        return word == from || text.charAt(word - 1) != '第';
    }

    private static boolean isNamePart(char c) {
        return Chars.isLetter(c) && c != '×'
                || Chars.isDigit(c)
                || "._/:#@§^\\&*%²³".indexOf(c) >= 0;
    }

    private boolean isSigned(int at) {
        if (at <= from || "+-−–".indexOf(text.charAt(at - 1)) < 0) {
            return false;
        }
        return at - 1 == from
                || " （(：:|，,、".indexOf(text.charAt(at - 2)) >= 0
                || Chars.isHan(text.charAt(at - 2));
    }

    private boolean isAlone(Span first, @Nullable Span second) {
        return first.high() == null && second == null && isAloneFromTo(first.start(), first.end());
    }

    private boolean isAloneFromTo(int start, int end) {
        int before = Chars.skipBlanksBack(text, Surroundings.beforeBounds(text, from, start), from);
        int after = Chars.skipBlanks(text, end, to);
        return before == from && (after == to || "（(".indexOf(text.charAt(after)) >= 0);
    }

    private int endOfWord(int at) {
        int end = at;
        while (end < to && (Chars.isDigit(text.charAt(end)) || Chars.isLetter(text.charAt(end)))) {
            end++;
        }
        return Math.max(end, at);
    }
}
