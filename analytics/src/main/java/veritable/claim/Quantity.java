package veritable.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number and its unit, as written: {@code 11.23 亿人}, {@code 400 余项}, {@code 10k req/s}.
 *
 * @param start of the number, or of the currency sign before it
 * @param value with thousands, 万 and the like multiplied in
 * @param power the power of ten that 万 and the like made
 * @param unit in the form that {@link Units} keeps, or empty
 * @param open whether the number is a lower bound: {@code 400 余}, {@code 100+}
 * @param counts whether what is counted may follow: after a classifier, after 万 or million
 */
record Quantity(
        int start,
        int end,
        BigDecimal value,
        int power,
        String unit,
        boolean open,
        boolean counts) {

    /**
     * The quantity whose number begins at {@code start}, or null when the number is part of
     * something else: a date, a time, an address, a version of three parts.
     */
    static @Nullable Quantity at(String text, int start, int limit) {
        return new Reader(text, start, limit).read();
    }

    /** What may stand behind the number of a quantity, or between two: a quick look. */
    private static final long[] FOLLOWERS = new long[1024];

    static {
        String followers = "%％‰+(（-–—~～→>=到至成千百万亿余多几降减提增升上下缩变 " + Units.firsts();
        for (int i = 0; i < followers.length(); i++) {
            FOLLOWERS[followers.charAt(i) >> 6] |= 1L << followers.charAt(i);
        }
    }

    /** Whether the number that begins at {@code start} can be a quantity; most can't. */
    static boolean mayBegin(String text, int start, int limit) {
        int at = start;
        while (at < limit
                && (Chars.isDigit(text.charAt(at)) || ".,．".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        at = Chars.skipBlanks(text, at, limit);
        if (at >= limit) {
            return true;
        }
        char c = text.charAt(at);
        return Chars.isLetter(c)
                || (FOLLOWERS[c >> 6] & 1L << c) != 0
                || (start > 0 && "$¥￥€£".indexOf(text.charAt(start - 1)) >= 0);
    }

    /** A number in words with 倍 or 成: 三成 is 30%, 两倍 is 2x; or null. */
    static @Nullable Quantity inWords(String text, int start, int limit) {
        int number = "零一二三四五六七八九十".indexOf(text.charAt(start));
        number = text.charAt(start) == '两' ? 2 : number;
        if (number < 1 || start + 1 >= limit) {
            return null;
        }
        char unit = text.charAt(start + 1);
        char next = start + 2 < limit ? text.charAt(start + 2) : ' ';
        if (unit == '倍') {
            BigDecimal value = BigDecimal.valueOf(number);
            return new Quantity(start, start + 2, value, 0, "x", next == '多', false);
        }
        boolean tenths = unit == '成' && "本为员功立果就长分熟都型品不".indexOf(next) < 0;
        return tenths && number < 10
                ? new Quantity(
                        start, start + 2, BigDecimal.valueOf(number * 10L), 0, "%", false, false)
                : null;
    }

    /** The end of the figures and what joins them, from {@code start} on: dates, addresses. */
    static int endOfToken(String text, int start, int limit) {
        int at = start;
        while (at < limit
                && (Chars.isDigit(text.charAt(at))
                        || (".,:/-_^".indexOf(text.charAt(at)) >= 0
                                && Chars.isDigitAt(text, at + 1, limit)))) {
            at++;
        }
        return at;
    }

    /** Whether the quantity says what it measures by itself, so that it counts in any sentence. */
    boolean hasUnit() {
        return counts || !unit.isEmpty();
    }

    /** This number with the unit, and the 万 or k, of the one that follows it: 10-20 万. */
    Quantity like(Quantity next) {
        return new Quantity(
                start,
                end,
                normal(value.scaleByPowerOfTen(next.power)),
                next.power,
                next.unit,
                open,
                next.counts);
    }

    Quantity withUnitOf(Quantity other) {
        return new Quantity(start, end, value, power, other.unit, open, other.counts);
    }

    /** Without trailing zeros, and never with a negative scale: 1123000000, not 1.123E+9. */
    static BigDecimal normal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static final class Reader {
        private static final String[] BIG_WORDS = {"trillion", "billion", "million", "thousand"};
        private static final int[] BIG_POWERS = {12, 9, 6, 3};

        private final String text;
        private final int start;
        private final int limit;
        private int at;
        private int end;
        private int power;
        private boolean open;
        private boolean counts;
        private String unit = "";

        Reader(String text, int start, int limit) {
            this.text = text;
            this.start = start;
            this.limit = limit;
        }

        @Nullable Quantity read() {
            if (!number()) {
                return null;
            }
            BigDecimal number = value(text, start, end);
            String currency = currency();
            zeros();
            at = Chars.skipBlanks(text, end, limit);
            if (!bigWord()) {
                bigLetter(!currency.isEmpty());
            }
            boolean known = currency.isEmpty() && unit(number);
            if (!currency.isEmpty()) {
                unit = currency;
                per();
            }
            if (known
                    && end < limit
                    && text.charAt(end) == '+'
                    && !Chars.isDigitAt(text, end + 1, limit)) {
                open = true;
                end++;
            }
            return new Quantity(
                    currency.isEmpty() ? start : start - 1,
                    end,
                    normal(number.scaleByPowerOfTen(power)),
                    power,
                    unit,
                    open,
                    counts);
        }

        /** The currency of the sign before the number; none inside a formula: {@code $0.5$}. */
        private String currency() {
            if (start == 0 || (end < limit && "$\\_^={}".indexOf(text.charAt(end)) >= 0)) {
                return "";
            }
            return switch (text.charAt(start - 1)) {
                case '$' -> "USD";
                case '¥', '￥' -> "CNY";
                case '€' -> "EUR";
                case '£' -> "GBP";
                default -> "";
            };
        }

        /** Digits, thousands and decimals; false if the token is no plain number. */
        private boolean number() {
            int i = digits(start);
            if (i - start <= 3) {
                while (i + 3 < limit && text.charAt(i) == ',' && digits(i + 1) == i + 4) {
                    i += 4;
                }
            }
            if (i < limit
                    && (text.charAt(i) == '.' || text.charAt(i) == '．')
                    && Chars.isDigitAt(text, i + 1, limit)) {
                i = digits(i + 1);
            }
            end = i;
            return i - start <= 40
                    && !(i < limit
                            && ".,:/_^".indexOf(text.charAt(i)) >= 0
                            && Chars.isDigitAt(text, i + 1, limit))
                    && !(i < limit && text.charAt(i) == '^');
        }

        private int digits(int from) {
            int i = from;
            while (i < limit && Chars.isDigit(text.charAt(i))) {
                i++;
            }
            return i;
        }

        /** 千, 万, 亿 and 余, 多, + in any order. */
        private void zeros() {
            int i = Chars.skipBlanks(text, end, limit);
            while (i < limit) {
                char c = text.charAt(i);
                int zeros = c == '万' ? 4 : c == '亿' ? 8 : c == '千' ? 3 : c == '百' ? 2 : 0;
                if (zeros > 0
                        && !(zeros < 4
                                && i + 1 < limit
                                && "克米瓦卡分".indexOf(text.charAt(i + 1)) >= 0)) {
                    power += zeros;
                    counts = true;
                } else if (c == '余' || c == '多' && !isMoreThanCounted(i)) {
                    open = true;
                    counts = true;
                } else if (c == '+' && i == end && !Chars.isDigitAt(text, i + 1, limit)) {
                    open = true;
                    counts |= isManyBefore(i);
                } else {
                    return;
                }
                i++;
                end = i;
                i = Chars.skipBlanks(text, i, limit);
            }
        }

        /** 2000+ 用户 counts, JDK 17+ 支持 does not. */
        private boolean isManyBefore(int plus) {
            int next = Chars.skipBlanks(text, plus + 1, limit);
            return plus - start >= 3
                    && text.lastIndexOf('.', plus) < start
                    && next < limit
                    && Chars.isHan(text.charAt(next));
        }

        /** 3 多集群: 多 is part of the next word. */
        private boolean isMoreThanCounted(int i) {
            return i + 1 < limit && "集云环节租区语副层线级维".indexOf(text.charAt(i + 1)) >= 0;
        }

        private boolean bigWord() {
            for (int i = 0; i < BIG_WORDS.length; i++) {
                int length = BIG_WORDS[i].length();
                if (text.regionMatches(true, at, BIG_WORDS[i], 0, length)
                        && Chars.endOfLetters(text, at, limit) == at + length) {
                    power += BIG_POWERS[i];
                    counts = true;
                    end = at + length;
                    plus();
                    at = Chars.skipBlanks(text, end, limit);
                    return true;
                }
            }
            return false;
        }

        /** k, M, B, T right after the number, when a unit of its own follows or nothing does. */
        private void bigLetter(boolean money) {
            if (at != end || at >= limit || Chars.endOfLetters(text, at, limit) != at + 1) {
                return;
            }
            char c = text.charAt(at);
            int zeros =
                    c == 'k' || c == 'K'
                            ? 3
                            : c == 'M' ? 6 : c == 'T' ? 12 : c == 'B' && money ? 9 : 0;
            if (zeros == 0 || Chars.isDigitAt(text, at + 1, limit)) {
                return;
            }
            power += zeros;
            end = at + 1;
            plus();
            at = Chars.skipBlanks(text, end, limit);
        }

        private void plus() {
            if (end < limit && text.charAt(end) == '+' && !Chars.isDigitAt(text, end + 1, limit)) {
                open = true;
                end++;
            }
        }

        private boolean unit(BigDecimal number) {
            if (at >= limit) {
                return false;
            }
            char c = text.charAt(at);
            int after = at + 1;
            if (c == '%' || c == '％') {
                unit = "%";
            } else if (c == '‰') {
                unit = "‰";
            } else if (Chars.isLetter(c)) {
                after = Chars.endOfLetters(text, at, limit);
                unit = Units.ofLetters(text, at, after);
                if (unit.isEmpty() || Chars.isDigitAt(text, after, limit) || isDecade(number)) {
                    unit = "";
                    return false;
                }
            } else if (Chars.isHan(c)) {
                after = Units.endOfHan(text, at, limit);
                if (after == at || isYearOrWidth(number, c)) {
                    return false;
                }
                unit = Units.ofHan(text, at, after);
                counts = Units.isCounter(c) && after == at + 1;
            } else {
                return false;
            }
            end = after;
            per();
            return true;
        }

        private boolean isDecade(BigDecimal number) {
            return unit.equals("s") && isYear(number);
        }

        private boolean isYearOrWidth(BigDecimal number, char unitBegin) {
            return (unitBegin == '年' && isYear(number))
                    || (unitBegin == '位'
                            && number.scale() == 0
                            && Long.bitCount(number.longValue()) == 1
                            && number.intValue() >= 8);
        }

        private static boolean isYear(BigDecimal number) {
            return number.scale() == 0
                    && number.precision() == 4
                    && "12".indexOf(number.toString().charAt(0)) >= 0;
        }

        /** /s, /月, per second. */
        private void per() {
            int from;
            if (end < limit && text.charAt(end) == '/') {
                from = end + 1;
            } else if (text.regionMatches(true, end, " per ", 0, 5)) {
                from = end + 5;
            } else {
                return;
            }
            int to = Chars.endOfLetters(text, from, limit);
            if (to > from && to - from <= 8) {
                String each = Units.ofLetters(text, from, to);
                unit = unit + "/" + (each.isEmpty() ? text.substring(from, to) : each);
                end = to;
            } else {
                to = Units.endOfEach(text, from, limit);
                if (to > from) {
                    unit = unit + "/" + Units.ofHan(text, from, to);
                    end = to;
                }
            }
        }
    }

    /** The number from {@code start} to {@code end}, its commas and full-width digits read. */
    static BigDecimal value(String text, int start, int end) {
        char[] digits = new char[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '０' && c <= '９') {
                digits[length++] = (char) (c - '０' + '0');
            } else if (c == '．') {
                digits[length++] = '.';
            } else if (c != ',') {
                digits[length++] = c;
            }
        }
        return new BigDecimal(digits, 0, length);
    }
}
