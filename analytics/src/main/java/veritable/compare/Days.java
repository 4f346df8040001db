package veritable.compare;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The days of the reports that take one position. */
record Days(boolean undated, NavigableSet<LocalDate> dates) {
    static Days of(Position position) {
        boolean undated = false;
        NavigableSet<LocalDate> dates = new TreeSet<>();
        for (Side side : position.sides()) {
            undated |= side.source().date().isEmpty();
            side.source().date().ifPresent(dates::add);
        }
        return new Days(undated, dates);
    }

    /** How the days of a lower position lie to those of a higher one. */
    Dispute.Time upTo(Days higher) {
        if (undated || higher.undated) {
            return Dispute.Time.SAME;
        }
        for (LocalDate date : higher.dates) {
            if (dates.contains(date)) {
                return Dispute.Time.SAME;
            }
        }
        return dates.last().isAfter(higher.dates.first())
                ? Dispute.Time.FALLING
                : Dispute.Time.RISING;
    }
}
