package veritable.release;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads days of the form 2025-11-04 without the machinery of formats. */
final class IsoDays {
    private static final int LENGTH = 10;

    private IsoDays() {}

    /** The day that begins at {@code from}; empty if none does. */
    static Optional<LocalDate> at(CharSequence text, int from) {
        if (text.length() - from < LENGTH
                || text.charAt(from + 4) != '-'
                || text.charAt(from + 7) != '-') {
            return Optional.empty();
        }
        int year = number(text, from, from + 4);
        int month = number(text, from + 5, from + 7);
        int day = number(text, from + 8, from + LENGTH);
        if (year < 0 || month < 0 || day < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day that {@code text} is; empty if it is none. */
    static Optional<LocalDate> parse(CharSequence text) {
        return text.length() == LENGTH ? at(text, 0) : Optional.empty();
    }

    private static int number(CharSequence text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
