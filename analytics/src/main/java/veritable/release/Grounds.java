package veritable.release;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a verdict rests on.
 *
 * @param product the id of the product, or of all that may be meant, joined by {@code |}; empty if
 *     there is none
 * @param origin of the release history; empty if there is none
 * @param cycle the cycle that the claim is in; of a range, the one at its lower end
 * @param newest the newest cycle on the report's date
 * @param below the cycle before a release that never was
 * @param above the cycle after it
 * @param cyclesBehind how many newer cycles were out on the report's date
 * @param majorsBehind in how many majors above that of the claim these are
 * @param daysEarly how many days after the report it came out, or 0
 * @param field what of the history decided: {@code release_date}, {@code latest}, {@code eol} or
 *     {@code list}; or empty
 * @param reason why there is no answer, or empty
 */
public record Grounds(
        String product,
        Optional<Origin> origin,
        Optional<ReleaseCycle> cycle,
        Optional<ReleaseCycle> newest,
        Optional<ReleaseCycle> below,
        Optional<ReleaseCycle> above,
        int cyclesBehind,
        int majorsBehind,
        int daysEarly,
        String field,
        String reason) {
    /** Of a verdict that no history was asked for. */
    static final Grounds NONE = none("", "");

    /**
     * Where the version lies among the releases: on the first day of its cycle, or half-way between
     * its neighbours where there is none; {@link LocalDate#MAX} above all that are known.
     */
    public LocalDate day() {
        if (cycle.isPresent()) {
            return cycle.get().first();
        }
        Optional<LocalDate> before = below.map(ReleaseCycle::first);
        Optional<LocalDate> after = above.map(ReleaseCycle::first);
        if (after.isEmpty()) {
            return LocalDate.MAX;
        }
        long apart = before.map(day -> ChronoUnit.DAYS.between(day, after.get())).orElse(0L);
        return after.get().minusDays(Math.max(0, apart / 2));
    }

    static Grounds none(String product, String reason) {
        return new Grounds(
                product,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                0,
                "",
                reason);
    }

    static Grounds of(ReleaseHistory history) {
        return new Grounds(
                history.product(),
                Optional.of(history.origin()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                0,
                "list",
                "");
    }

    Grounds in(ReleaseCycle found) {
        return new Grounds(
                product,
                origin,
                Optional.of(found),
                newest,
                below,
                above,
                cyclesBehind,
                majorsBehind,
                daysEarly,
                field,
                reason);
    }

    Grounds newest(Optional<ReleaseCycle> cycle) {
        return new Grounds(
                product,
                origin,
                this.cycle,
                cycle,
                below,
                above,
                cyclesBehind,
                majorsBehind,
                daysEarly,
                field,
                reason);
    }

    Grounds between(Optional<ReleaseCycle> lower, Optional<ReleaseCycle> upper) {
        return new Grounds(
                product,
                origin,
                cycle,
                newest,
                lower,
                upper,
                cyclesBehind,
                majorsBehind,
                daysEarly,
                field,
                reason);
    }

    Grounds behind(int cycles, int majors) {
        return new Grounds(
                product, origin, cycle, newest, below, above, cycles, majors, daysEarly, field,
                reason);
    }

    Grounds early(int days) {
        return new Grounds(
                product,
                origin,
                cycle,
                newest,
                below,
                above,
                cyclesBehind,
                majorsBehind,
                days,
                field,
                reason);
    }

    Grounds by(String decided) {
        return new Grounds(
                product,
                origin,
                cycle,
                newest,
                below,
                above,
                cyclesBehind,
                majorsBehind,
                daysEarly,
                decided,
                reason);
    }
}
