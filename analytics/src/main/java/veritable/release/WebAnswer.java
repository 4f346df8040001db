package veritable.release;

import java.time.LocalDate;

/**
 * What asking an address came to.
 *
 * @param kind whether there is a text, nothing at that address, or no answer at all
 * @param text the answer, or why there is none
 * @param asked the day of the answer
 * @param next the address of the next page, or empty
 */
record WebAnswer(Kind kind, String text, LocalDate asked, String next) {
    enum Kind {
        TEXT,
        MISSING,
        FAILED
    }

    static WebAnswer failed(String reason) {
        return new WebAnswer(Kind.FAILED, reason, LocalDate.EPOCH, "");
    }
}
