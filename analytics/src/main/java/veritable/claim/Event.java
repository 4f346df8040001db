package veritable.claim;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that happens on given days. A month is all its days.
 *
 * @param end the last day; the start if it is a single day
 * @param place or empty
 * @param details what else is said of it (its theme), or empty
 * @param agenda what the event's section lists: topics, exhibits, in the order of the report
 */
public record Event(
        String name,
        LocalDate start,
        LocalDate end,
        String place,
        String details,
        List<Statement> agenda,
        Statement statement) {
    public Event {
        agenda = List.copyOf(agenda);
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    statement.at() + ": an event that ends (" + end + ") before " + start);
        }
    }
}
