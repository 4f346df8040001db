package veritable.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Finds the first day, or month, that a text names. */
final class Dates {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private final String text;
    private int position;

    private Dates(String text) {
        this.text = text;
    }

    /**
     * The first date in a text, in one of the forms {@code 2025-11-04}, {@code 2025/11/4}, {@code
     * 2025.11.04}, {@code 2025 年 11 月 4 日}, {@code Nov 4, 2025}, {@code 4 November 2025}; the first
     * of the month for {@code 2025-11}, {@code 2025年11月} and {@code November 2025}.
     */
    static Optional<LocalDate> first(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean starts = i == 0 || !isWord(text.charAt(i - 1)) || !isWord(text.charAt(i));
            if (starts && isWord(text.charAt(i))) {
                Optional<LocalDate> date = new Dates(text).at(i);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isWord(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    private Optional<LocalDate> at(int start) {
        position = start;
        if (Character.isLetter(text.charAt(start))) {
            return monthFirst();
        }
        int length = digits();
        int number = number(start, length);
        if (length == 4) {
            return yearFirst(number);
        }
        return length == 8 ? compact(start) : length <= 2 ? dayFirst(number) : Optional.empty();
    }

    private Optional<LocalDate> compact(int start) {
        return day(number(start, 4), number(start + 4, 2), number(start + 6, 2));
    }

    private Optional<LocalDate> yearFirst(int year) {
        blanks();
        char separator = peek();
        if ("-/.年".indexOf(separator) < 0) {
            return Optional.empty();
        }
        position++;
        blanks();
        int start = position;
        int month = number(start, digits());
        blanks();
        boolean more = peek() == (separator == '年' ? '月' : separator);
        if (!more) {
            return separator == '.' ? Optional.empty() : day(year, month, 1);
        }
        position++;
        blanks();
        start = position;
        int length = digits();
        boolean dayNamed = length > 0 && length <= 2 && (separator != '年' || isDay());
        return day(year, month, dayNamed ? number(start, length) : 1);
    }

    private boolean isDay() {
        blanks();
        return peek() == '日' || peek() == '号';
    }

    private Optional<LocalDate> monthFirst() {
        int month = month();
        if (month == 0) {
            return Optional.empty();
        }
        int start = position;
        int length = digits();
        if (length == 4) {
            return day(number(start, 4), month, 1);
        }
        int day = number(start, length);
        ordinal();
        return length == 0 ? Optional.empty() : year(month, day);
    }

    private Optional<LocalDate> dayFirst(int day) {
        ordinal();
        int month = month();
        return month == 0 ? Optional.empty() : year(month, day);
    }

    private Optional<LocalDate> year(int month, int day) {
        int start = position;
        return digits() == 4 ? day(number(start, 4), month, day) : Optional.empty();
    }

    /** Reads the name of a month and what separates it from the number behind it; 0 if none. */
    private int month() {
        int start = position;
        while (position < text.length() && Character.isLetter(text.charAt(position))) {
            position++;
        }
        if (position - start < 3) {
            return 0;
        }
        String name = text.substring(start, position).toLowerCase(Locale.ROOT);
        int index = MONTHS.indexOf(name.substring(0, 3));
        boolean known = index >= 0 && index % 3 == 0 && isMonth(name, index / 3);
        separators();
        return known ? index / 3 + 1 : 0;
    }

    private static boolean isMonth(String name, int month) {
        String full = java.time.Month.of(month + 1).name().toLowerCase(Locale.ROOT);
        return full.startsWith(name) || name.equals("sept");
    }

    private void ordinal() {
        for (String ending : new String[] {"st", "nd", "rd", "th"}) {
            if (text.startsWith(ending, position)) {
                position += 2;
                break;
            }
        }
        separators();
    }

    private void separators() {
        while (position < text.length() && " .,-".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }

    private void blanks() {
        while (peek() == ' ') {
            position++;
        }
    }

    private char peek() {
        return position < text.length() ? text.charAt(position) : '\n';
    }

    /** Skips digits; how many there were. */
    private int digits() {
        int start = position;
        while (peek() >= '0' && peek() <= '9') {
            position++;
        }
        return position - start;
    }

    private int number(int start, int length) {
        return length == 0 || length > 8
                ? 0
                : Integer.parseInt(text.substring(start, start + length));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        if (year < 1970 || year > 2199) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
