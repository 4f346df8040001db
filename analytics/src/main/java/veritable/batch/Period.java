package veritable.batch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The stretch of time that a run reports on, as file names have it: {@code 2025-11}, {@code
 * 2025-W45}, {@code 2025-Q4}.
 *
 * @param last whether it is the one before the run's: on 1 December, November
 */
record Period(Unit unit, boolean last) {
    enum Unit {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR
    }

    static final Period DEFAULT = new Period(Unit.MONTH, false);

    /** {@code month}, {@code last-month} … */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Unit unit : Unit.values()) {
            names.add(unit.name().toLowerCase(Locale.ROOT));
        }
        for (String name : List.copyOf(names)) {
            names.add("last-" + name);
        }
        return names;
    }

    static Optional<Period> of(String name) {
        int index = names().indexOf(name);
        int units = Unit.values().length;
        return index < 0
                ? Optional.empty()
                : Optional.of(new Period(Unit.values()[index % units], index >= units));
    }

    String text(LocalDate today) {
        LocalDate day = last ? before(today) : today;
        return switch (unit) {
            case DAY -> day.toString();
            case WEEK ->
                    String.format(
                            Locale.ROOT,
                            "%d-W%02d",
                            day.get(IsoFields.WEEK_BASED_YEAR),
                            day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> day.toString().substring(0, 7);
            case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> String.valueOf(day.getYear());
        };
    }

    private LocalDate before(LocalDate today) {
        return switch (unit) {
            case DAY -> today.minusDays(1);
            case WEEK -> today.minusWeeks(1);
            case MONTH -> today.minusMonths(1);
            case QUARTER -> today.minus(1, IsoFields.QUARTER_YEARS);
            case YEAR -> today.minus(1, ChronoUnit.YEARS);
        };
    }
}
