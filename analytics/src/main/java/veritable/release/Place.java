package veritable.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import veritable.version.Order;
import veritable.version.Relation;
import veritable.version.VersionSet;

/**
 * Where a claim lies among the cycles of a history, whatever the day.
 *
 * @param inside the cycles that it holds or, for a range, has a part in, newest first
 * @param around the narrowest cycle that holds it
 * @param below the highest cycle under it, where it is in none and holds none
 * @param above the lowest cycle over it, likewise
 */
record Place(
        List<ReleaseCycle> inside,
        Optional<ReleaseCycle> around,
        Optional<ReleaseCycle> below,
        Optional<ReleaseCycle> above) {
    static Place of(VersionSet claim, ReleaseHistory history) {
        boolean range = claim instanceof VersionSet.Range;
        Place found = range ? byRange(claim, history) : byName(claim.text(), history);
        if (!range && !found.isFound()) {
            found = byRelation(claim, history);
        }
        return found.isFound() ? found : between(claim, history);
    }

    private boolean isFound() {
        return !inside.isEmpty() || around.isPresent();
    }

    private static Place found(List<ReleaseCycle> inside, @Nullable ReleaseCycle around) {
        return new Place(inside, Optional.ofNullable(around), Optional.empty(), Optional.empty());
    }

    /** Most claims are written as cycles are called, and no name need be read as a version. */
    private static Place byName(String text, ReleaseHistory history) {
        List<ReleaseCycle> inside = new ArrayList<>();
        ReleaseCycle around = null;
        for (ReleaseCycle cycle : history.cycles()) {
            String name = cycle.name();
            if (begins(name, text)) {
                inside.add(cycle);
            } else if ((name.equals(text) || begins(text, name))
                    && (around == null || around.name().length() < name.length())) {
                around = cycle;
            }
        }
        return found(inside, around);
    }

    /** Whether the numbers of a version go on where those of another end. */
    private static boolean begins(String text, String start) {
        return text.length() > start.length()
                && text.charAt(start.length()) == '.'
                && text.startsWith(start);
    }

    private static Place byRelation(VersionSet claim, ReleaseHistory history) {
        List<ReleaseCycle> inside = new ArrayList<>();
        ReleaseCycle around = null;
        for (ReleaseCycle cycle : history.cycles()) {
            Relation relation = relation(claim, cycle);
            if (relation == Relation.CONTAINS) {
                inside.add(cycle);
            } else if (relation == Relation.EQUAL) {
                around = cycle;
            } else if (relation == Relation.CONTAINED && (around == null || holds(around, cycle))) {
                around = cycle;
            }
        }
        return found(inside, around);
    }

    private static boolean holds(ReleaseCycle wide, ReleaseCycle narrow) {
        return wide.versions()
                .filter(set -> relation(set, narrow) == Relation.CONTAINS)
                .isPresent();
    }

    private static Place byRange(VersionSet range, ReleaseHistory history) {
        List<ReleaseCycle> inside = new ArrayList<>();
        for (ReleaseCycle cycle : history.cycles()) {
            if (!relation(range, cycle).isConflict()) {
                inside.add(cycle);
            }
        }
        return found(inside, null);
    }

    private static Place between(VersionSet claim, ReleaseHistory history) {
        ReleaseCycle below = null;
        ReleaseCycle above = null;
        for (ReleaseCycle cycle : history.cycles()) {
            Order order = cycle.versions().map(claim::orderTo).orElse(Order.INCOMPARABLE);
            if (order == Order.BEFORE && (above == null || isBefore(cycle, above))) {
                above = cycle;
            } else if (order == Order.AFTER && (below == null || isBefore(below, cycle))) {
                below = cycle;
            }
        }
        return new Place(
                List.of(),
                Optional.empty(),
                Optional.ofNullable(below),
                Optional.ofNullable(above));
    }

    private static boolean isBefore(ReleaseCycle one, ReleaseCycle other) {
        return one.versions().isPresent()
                && other.versions().isPresent()
                && one.versions().get().orderTo(other.versions().get()) == Order.BEFORE;
    }

    private static Relation relation(VersionSet claim, ReleaseCycle cycle) {
        return cycle.versions().map(claim::relationTo).orElse(Relation.INCOMPARABLE);
    }
}
