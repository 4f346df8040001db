package veritable.claim;

import java.time.LocalDate;

/**
 * Something that happens on given days.
 *
 * @param end the last day; the start if it is a single day
 * @param place or empty
 * @param details what else is said of it (theme, topics), or empty
 */
public record Event(
        String name,
        LocalDate start,
        LocalDate end,
        String place,
        String details,
        Statement statement) {}
