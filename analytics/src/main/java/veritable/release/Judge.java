package veritable.release;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import veritable.release.SupportEnd.Support;
import veritable.release.Verdict.Kind;
import veritable.version.Order;
import veritable.version.Relation;
import veritable.version.Version;
import veritable.version.VersionSet;

/**
 * Holds what a report names against the release history of a product, on one day.
 *
 * <p>All from dates, never from what a source says of the day it was asked. A claim is a set: it is
 * in the narrowest cycle that holds it, and stands for the newest of the cycles that it holds; of a
 * list the worst counts, of a change what it leads to.
 */
final class Judge {
    /** How far days of different sources lie apart without meaning anything. */
    static final int TOLERANCE = 2;

    private final ReleaseHistory history;
    private final LocalDate date;
    private final Map<VersionSet, Place> places;
    private final Grounds grounds;

    private Judge(ReleaseHistory history, LocalDate date, Map<VersionSet, Place> places) {
        this.history = history;
        this.date = date;
        this.places = places;
        this.grounds = Grounds.of(history).newest(history.newest(date));
    }

    static Verdict judge(VersionSet claim, ReleaseHistory history, LocalDate date) {
        Map<VersionSet, Place> places = new IdentityHashMap<>();
        Verdict verdict = new Judge(history, date, places).verdict(claim);
        boolean boundary = false;
        for (int days : new int[] {-TOLERANCE, TOLERANCE}) {
            Judge near = new Judge(history, date.plusDays(days), places);
            boundary |= near.verdict(claim).kind() != verdict.kind();
        }
        return boundary
                ? new Verdict(verdict.kind(), verdict.date(), true, verdict.grounds(), List.of())
                : verdict;
    }

    private Place place(VersionSet claim) {
        Place place = places.get(claim);
        if (place == null) {
            place = Place.of(claim, history);
            places.put(claim, place);
        }
        return place;
    }

    private Verdict verdict(VersionSet claim) {
        if (claim instanceof VersionSet.Several several) {
            return worst(several);
        }
        if (claim instanceof VersionSet.Arrow arrow) {
            return verdict(arrow.to());
        }
        if (claim instanceof VersionSet.Range range) {
            return range(range);
        }
        if (claim.kind() == VersionSet.Kind.STAGE || claim.point().isPreRelease()) {
            return verdict(Kind.PRERELEASE_UNVERIFIABLE, grounds);
        }
        Place place = place(claim);
        if (!place.inside().isEmpty()) {
            return newestOf(place.inside());
        }
        return place.around().isPresent()
                ? in(place.around().get(), claim)
                : unlisted(claim, place);
    }

    private Verdict verdict(Kind kind, Grounds because) {
        return Verdict.of(kind, Optional.of(date), because);
    }

    private Verdict worst(VersionSet.Several several) {
        Verdict worst = verdict(several.sets().get(0));
        for (VersionSet set : several.sets()) {
            Verdict each = verdict(set);
            worst = each.kind().compareTo(worst.kind()) > 0 ? each : worst;
        }
        return worst;
    }

    private Verdict newestOf(List<ReleaseCycle> cycles) {
        for (ReleaseCycle cycle : cycles) {
            if (!cycle.first().isAfter(date)) {
                return standing(cycle, Kind.CORRECT_CURRENT, grounds.in(cycle));
            }
        }
        return premature(cycles.get(cycles.size() - 1));
    }

    private Verdict premature(ReleaseCycle cycle) {
        return early(cycle, cycle.first(), "release_date");
    }

    private Verdict early(ReleaseCycle cycle, LocalDate out, String field) {
        int days = (int) ChronoUnit.DAYS.between(date, out);
        return verdict(Kind.PREMATURE, grounds.in(cycle).early(days).by(field));
    }

    /** A claim that is a cycle or a part of one. */
    private Verdict in(ReleaseCycle cycle, VersionSet claim) {
        if (cycle.first().isAfter(date)) {
            return premature(cycle);
        }
        Optional<Version> latest = cycle.latestVersion();
        if (latest.isEmpty() || isWhole(claim, cycle)) {
            return standing(cycle, Kind.CORRECT_CURRENT, grounds.in(cycle));
        }
        VersionSet newest = VersionSet.of(latest.get());
        Relation relation = claim.relationTo(newest);
        Optional<LocalDate> out = cycle.latestDate();
        if (relation == Relation.DISJOINT && claim.orderTo(newest) == Order.AFTER) {
            return history.completeness() == Completeness.SOME
                    ? verdict(Kind.NOT_LISTED, grounds.in(cycle))
                    : verdict(Kind.BEYOND_LATEST, grounds.in(cycle).by("latest"));
        }
        if (relation == Relation.DISJOINT) {
            // days are known of the first and the last only: the last must have been out
            boolean old = out.filter(day -> !day.isAfter(date)).isPresent();
            return standing(
                    cycle,
                    old ? Kind.CURRENT_CYCLE_OLD_PATCH : Kind.CORRECT_CURRENT,
                    grounds.in(cycle));
        }
        boolean one = relation == Relation.EQUAL || relation == Relation.CONTAINED;
        return one && out.isPresent() && out.get().isAfter(date)
                ? early(cycle, out.get(), "latest")
                : standing(cycle, Kind.CORRECT_CURRENT, grounds.in(cycle));
    }

    private static boolean isWhole(VersionSet claim, ReleaseCycle cycle) {
        return claim.text().equals(cycle.name())
                || cycle.versions()
                        .filter(set -> claim.relationTo(set) == Relation.EQUAL)
                        .isPresent();
    }

    /**
     * How a cycle that was out stood.
     *
     * @param best what it is if there was none newer
     */
    private Verdict standing(ReleaseCycle cycle, Kind best, Grounds because) {
        Support support = cycle.end().on(date, history.origin().snapshot());
        List<ReleaseCycle> newer = history.newer(cycle, date);
        Grounds behind = because.behind(newer.size(), majors(cycle, newer));
        if (support == Support.ENDED) {
            return verdict(Kind.OUTDATED_EOL, behind.by("eol"));
        }
        if (newer.isEmpty()) {
            return verdict(
                    best,
                    behind.by(best == Kind.CURRENT_CYCLE_OLD_PATCH ? "latest" : "release_date"));
        }
        return support == Support.SUPPORTED
                ? verdict(Kind.OUTDATED_SUPPORTED, behind.by("eol"))
                : verdict(Kind.OUTDATED_SUPPORT_UNKNOWN, behind.by("release_date"));
    }

    private static int majors(ReleaseCycle cycle, List<ReleaseCycle> newer) {
        long own = cycle.major();
        long last = own;
        int majors = 0;
        for (int i = newer.size() - 1; i >= 0; i--) {
            long major = newer.get(i).major();
            if (major > last) {
                majors++;
                last = major;
            }
        }
        return own < 0 ? 0 : majors;
    }

    private Verdict range(VersionSet.Range range) {
        List<ReleaseCycle> touched = new ArrayList<>();
        ReleaseCycle later = null;
        Place place = place(range);
        for (ReleaseCycle cycle : place.inside()) {
            if (cycle.first().isAfter(date)) {
                later = cycle;
            } else {
                touched.add(cycle);
            }
        }
        if (touched.isEmpty()) {
            return later == null ? nothingIn(range, place) : premature(later);
        }
        ReleaseCycle top = touched.get(0);
        if (history.newer(top, date).isEmpty()) {
            return atTheTop(range, touched.get(touched.size() - 1));
        }
        return standing(top, Kind.RANGE_OK, grounds.in(top));
    }

    /** A range that the newest cycle is in. */
    private Verdict atTheTop(VersionSet.Range range, ReleaseCycle floor) {
        Support support = floor.end().on(date, history.origin().snapshot());
        boolean ended = range.floor().isPresent() && support == Support.ENDED;
        return ended
                ? verdict(Kind.RANGE_OK_FLOOR_EOL, grounds.in(floor).by("eol"))
                : verdict(Kind.RANGE_OK, grounds.in(floor).by("release_date"));
    }

    private Verdict nothingIn(VersionSet.Range range, Place place) {
        Verdict missing = unlisted(range, place);
        return missing.kind() == Kind.NEVER_RELEASED || missing.kind() == Kind.BEYOND_LATEST
                ? verdict(Kind.RANGE_EMPTY, missing.grounds())
                : missing;
    }

    /** A claim that no cycle holds and that holds none. */
    private Verdict unlisted(VersionSet claim, Place place) {
        Grounds where = grounds.between(place.below(), place.above());
        Completeness completeness = history.completeness();
        boolean alone = place.below().isEmpty() && place.above().isEmpty();
        if (completeness == Completeness.SOME || alone) {
            return verdict(Kind.NOT_LISTED, where);
        }
        if (place.above().isEmpty()) {
            return verdict(Kind.BEYOND_LATEST, where);
        }
        boolean never =
                completeness == Completeness.WHOLE
                        || place.below().isPresent()
                                && (completeness == Completeness.GAPLESS
                                        || isBetweenNeighbours(
                                                claim, place.below().get(), place.above().get()));
        return verdict(never ? Kind.NEVER_RELEASED : Kind.NOT_LISTED, where);
    }

    /**
     * Whether the claim is a minor after the last one of a major whose minors are listed without a
     * gap up to there, and the next major follows at once: 10.5 after 10.3, 10.4 and before 11.0.
     */
    private boolean isBetweenNeighbours(VersionSet claim, ReleaseCycle below, ReleaseCycle above) {
        List<Long> numbers = claim.point().numbers();
        List<Long> low = numbers(below);
        List<Long> high = numbers(above);
        if (numbers.size() < 2 || low.size() != 2 || high.isEmpty()) {
            return false;
        }
        boolean sameMajor = numbers.get(0).equals(low.get(0));
        boolean nextMajor = high.get(0) == low.get(0) + 1 && (high.size() == 1 || high.get(1) == 0);
        return sameMajor && nextMajor && (low.get(1) == 0 || isListed(low.get(0), low.get(1) - 1));
    }

    private boolean isListed(long major, long minor) {
        for (ReleaseCycle cycle : history.cycles()) {
            if (numbers(cycle).equals(List.of(major, minor))) {
                return true;
            }
        }
        return false;
    }

    private static List<Long> numbers(ReleaseCycle cycle) {
        return cycle.versions().map(set -> set.point().numbers()).orElse(List.of());
    }
}
