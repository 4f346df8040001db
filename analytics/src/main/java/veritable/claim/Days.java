package veritable.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days that a text names: {@code 2025-11-06}, {@code 2025 年 11 月 6 日至 9 日}, {@code November 10–13,
 * 2025}; a month is all its days.
 *
 * @param start of the words, inclusive
 * @param end of the words, exclusive
 * @param exact whether days are named, and not only a month
 */
record Days(int start, int end, LocalDate first, LocalDate last, boolean exact) {
    private static final String[] MONTHS = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    };

    /**
     * The first days named from {@code from} on.
     *
     * @param year the year of days without one, such as 11 月 6 日
     */
    static Optional<Days> in(String text, int from, int to, Optional<Integer> year) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean word =
                    at > from
                            && (Chars.isDigit(text.charAt(at - 1))
                                    || Chars.isLetter(text.charAt(at - 1)));
            if (word) {
                continue;
            }
            Days found = null;
            if (Chars.isDigit(c)) {
                found = new Reader(text, at, to, year.orElse(0)).numeric();
            } else if ("JFMASOND".indexOf(c) >= 0) {
                found = new Reader(text, at, to, year.orElse(0)).english();
            }
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** Whether the text may name days at all; most do not. */
    static boolean maybeIn(String text, int from, int to) {
        for (int at = from; at + 3 < to; at++) {
            char c = text.charAt(at);
            if (c == '月') {
                return true;
            }
            if (c == '2' && text.charAt(at + 1) == '0' && Chars.isDigit(text.charAt(at + 2))) {
                return true;
            }
        }
        return false;
    }

    private static final class Reader {
        private final String text;
        private final int start;
        private final int limit;
        private final int defaultYear;
        private int at;

        Reader(String text, int start, int limit, int defaultYear) {
            this.text = text;
            this.start = start;
            this.limit = limit;
            this.defaultYear = defaultYear;
            this.at = start;
        }

        @Nullable Days numeric() {
            int first = number(4);
            int digits = at - start;
            if (digits == 4 && first >= 1900 && first < 2200) {
                return eat("年") ? month(first) : dashed(first);
            }
            if (digits <= 2 && eat("月")) {
                at = start;
                return defaultYear == 0 ? null : month(defaultYear);
            }
            return digits <= 2 ? dayFirst(first) : null;
        }

        /** 2025-11-06, 2025/11/6, 2025.11.06, perhaps to another. */
        private @Nullable Days dashed(int year) {
            char mark = at < limit ? text.charAt(at) : ' ';
            if ("-/.".indexOf(mark) < 0) {
                return null;
            }
            at++;
            int month = number(2);
            if (month < 0 || at >= limit || text.charAt(at) != mark) {
                return null;
            }
            at++;
            int dayStart = at;
            int day = number(2);
            if (day < 0
                    || (mark == '.' && at - dayStart < 2)
                    || (at < limit
                            && text.charAt(at) == mark
                            && Chars.isDigitAt(text, at + 1, limit))) {
                return null;
            }
            int end = at;
            if (until()) {
                int begin = at;
                int next = number(4);
                if (at - begin == 4 && eat(String.valueOf(mark))) {
                    int nextMonth = number(2);
                    if (eat(String.valueOf(mark))) {
                        return days(end, year, month, day, next, nextMonth, number(2));
                    }
                } else if (next > 0 && at - begin <= 2 && eat(String.valueOf(mark))) {
                    return days(end, year, month, day, year, next, number(2));
                } else if (next > 0 && at - begin <= 2) {
                    return days(end, year, month, day, year, month, next);
                }
            }
            return days(end, year, month, day, year, month, day);
        }

        /** 11 月 6 日至 9 日 after the year. */
        private @Nullable Days month(int year) {
            int month = spacedNumber();
            if (month < 0 || !eat("月")) {
                return null;
            }
            int end = at;
            int day = spacedNumber();
            boolean dayMark = day > 0 && (eat("日") || eat("号"));
            if (day < 0 || (!dayMark && !isUntil())) {
                at = end;
                return wholeMonth(year, month, end);
            }
            end = at;
            if (!until()) {
                return dayMark ? days(end, year, month, day, year, month, day) : null;
            }
            int next = spacedNumber();
            int nextYear = year;
            int nextMonth = month;
            if (next > 31 && eat("年")) {
                nextYear = next;
                next = spacedNumber();
            }
            if (next > 0 && eat("月")) {
                nextMonth = next;
                next = spacedNumber();
            }
            if (next > 0 && (eat("日") || eat("号"))) {
                return days(end, year, month, day, nextYear, nextMonth, next);
            }
            at = end;
            return dayMark ? days(end, year, month, day, year, month, day) : null;
        }

        private @Nullable Days wholeMonth(int year, int month, int end) {
            if (month < 1 || month > 12) {
                return null;
            }
            YearMonth whole = YearMonth.of(year, month);
            return new Days(start, end, whole.atDay(1), whole.atEndOfMonth(), false);
        }

        /** November 10–13, 2025; November 2025. */
        @Nullable Days english() {
            int month = monthName();
            if (month == 0) {
                return null;
            }
            int day = spacedNumber();
            if (day >= 1900) {
                return day < 2200 ? wholeMonth(day, month, at) : null;
            }
            if (day < 0) {
                return null;
            }
            ordinal();
            int end = at;
            int nextMonth = month;
            int next = day;
            if (until()) {
                int named = monthName();
                nextMonth = named == 0 ? month : named;
                next = spacedNumber();
                ordinal();
                if (next < 0) {
                    at = end;
                    next = day;
                    nextMonth = month;
                }
            }
            return withYear(month, day, nextMonth, next);
        }

        /** 10–13 November 2025. */
        private @Nullable Days dayFirst(int day) {
            ordinal();
            int next = day;
            if (until()) {
                next = spacedNumber();
                ordinal();
            }
            int month = monthName();
            return month == 0 || next < 0 ? null : withYear(month, day, month, next);
        }

        private @Nullable Days withYear(int month, int day, int nextMonth, int next) {
            int end = at;
            eat(",");
            int year = spacedNumber();
            if (year < 1900 || year > 2200) {
                at = end;
                year = defaultYear;
            }
            return year == 0 ? null : days(at, year, month, day, year, nextMonth, next);
        }

        /** {@code end} is where the words end if the second day turns out to be none. */
        private @Nullable Days days(
                int end, int year, int month, int day, int nextYear, int nextMonth, int next) {
            try {
                LocalDate first = LocalDate.of(year, month, day);
                try {
                    LocalDate last = LocalDate.of(nextYear, nextMonth, next);
                    return last.isBefore(first)
                            ? new Days(start, end, first, first, true)
                            : new Days(start, at, first, last, true);
                } catch (DateTimeException none) {
                    return new Days(start, end, first, first, true);
                }
            } catch (DateTimeException none) {
                return null;
            }
        }

        private int monthName() {
            int begin = Chars.skipBlanks(text, at, limit);
            int end = Chars.endOfLetters(text, begin, limit);
            int length = end - begin;
            if (length < 3) {
                return 0;
            }
            for (int i = 0; i < MONTHS.length; i++) {
                boolean whole =
                        length == MONTHS[i].length() || length == 3 || (length == 4 && i == 8);
                if (whole && text.regionMatches(true, begin, MONTHS[i], 0, length)) {
                    at = end;
                    eat(".");
                    return i + 1;
                }
            }
            return 0;
        }

        private void ordinal() {
            int end = Chars.endOfLetters(text, at, limit);
            if (end == at + 2 && "st nd rd th".contains(text.substring(at, end))) {
                at = end;
            }
        }

        private boolean isUntil() {
            int begin = at;
            boolean until = until();
            at = begin;
            return until;
        }

        private boolean until() {
            int begin = Chars.skipBlanks(text, at, limit);
            if (begin < limit && "-–—~～至到→".indexOf(text.charAt(begin)) >= 0) {
                at = Chars.skipBlanks(text, begin + 1, limit);
                return true;
            }
            if (text.startsWith("to ", begin)) {
                at = begin + 3;
                return true;
            }
            return false;
        }

        private boolean eat(String mark) {
            int begin = Chars.skipBlanks(text, at, limit);
            if (begin + mark.length() <= limit && text.startsWith(mark, begin)) {
                at = begin + mark.length();
                return true;
            }
            return false;
        }

        private int spacedNumber() {
            int begin = Chars.skipBlanks(text, at, limit);
            if (!Chars.isDigitAt(text, begin, limit)) {
                return -1;
            }
            at = begin;
            return number(4);
        }

        /** The number at the place, of at most so many digits, or -1. */
        private int number(int most) {
            int begin = at;
            int number = 0;
            while (at < limit && Chars.isDigit(text.charAt(at))) {
                number = number * 10 + Character.digit(text.charAt(at), 10);
                at++;
                if (at - begin > most) {
                    return -1;
                }
            }
            return at == begin ? -1 : number;
        }
    }
}
