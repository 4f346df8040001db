package veritable.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import veritable.claim.ColumnHead.Kind;

/** Columns of periods: the last that has begun is current, unless another column says it is. */
final class PeriodColumns {
    private PeriodColumns() {}

    /**
     * @param plan whether the table stands where plans are told
     */
    static void read(TableHeads heads, @Nullable LocalDate date, boolean plan) {
        int width = heads.cells.width;
        Period[] found = new Period[width];
        int count = 0;
        boolean now = false;
        for (int column = 1; column < width; column++) {
            if (heads.is(column, Kind.OTHER) && Letters.hasDigit(heads.words(column))) {
                found[column] = Period.of(heads.words(column));
                count += found[column] == null ? 0 : 1;
            }
            now |= heads.is(column, Kind.MAYBE_VERSION) && heads.at(column).role() == Role.CURRENT;
        }
        if (count == 0 || count == 1 && !now) {
            return;
        }
        int today = date == null ? -1 : date.getYear() * 12 + date.getMonthValue() - 1;
        boolean future = today < 0 && (now || plan);
        int latest = -1;
        for (Period period : found) {
            if (period != null && (today < 0 || period.first() <= today)) {
                latest = Math.max(latest, period.last());
            }
        }
        for (int column = 0; column < width; column++) {
            Period period = found[column];
            if (period != null) {
                boolean planned =
                        future
                                || today >= 0
                                        && (period.first() > today
                                                || now && period.last() >= today);
                boolean current = period.last() == latest && !now;
                heads.putPeriod(
                        column, planned ? Role.PLANNED : current ? Role.CURRENT : Role.HISTORICAL);
            }
        }
    }
}
