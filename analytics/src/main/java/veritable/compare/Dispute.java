package veritable.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import veritable.claim.Order;
import veritable.claim.Role;

/**
 * Positions on one technology, in one role, that exclude each other.
 *
 * @param positions those that exclude at least one other, lowest first
 * @param ordered whether each two that exclude each other can be ordered
 */
record Dispute(Subject subject, Role role, List<Position> positions, boolean ordered, Time time) {
    /** How the versions lie to the dates of the reports, the worst case first. */
    enum Time {
        /** Reports of the same day exclude each other, or ones without a date. */
        SAME,
        /** A later report names a lower version than an earlier one. */
        FALLING,
        /** Later reports name higher versions: perhaps nothing but progress. */
        RISING;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Versions of the past, and those yet to come, exclude nothing. */
    static Optional<Dispute> over(Subject subject, Role role) {
        if (role == Role.HISTORICAL || role == Role.PLANNED || subject.sides().size() < 2) {
            return Optional.empty();
        }
        return new Search(subject.positions(role)).run(subject, role);
    }

    Position lowest() {
        return positions.get(0);
    }

    Position highest() {
        return positions.get(positions.size() - 1);
    }

    /** Finds the positions that exclude each other, in time proportional to their number. */
    private static final class Search {
        /** Up to here every position is held against every other. */
        private static final int ALL_PAIRS = 64;

        /** Above, against that many neighbours and the two ends of the order. */
        private static final int NEIGHBOURS = 4;

        private final List<Position> all;
        private final List<Days> days;
        private final boolean[] opposed;
        private boolean ordered = true;
        private Time time = Time.RISING;

        Search(List<Position> all) {
            this.all = all;
            this.days = all.stream().map(Days::of).toList();
            this.opposed = new boolean[all.size()];
        }

        Optional<Dispute> run(Subject subject, Role role) {
            int last = all.size() - 1;
            for (int i = 0; i < last; i++) {
                int near = all.size() <= ALL_PAIRS ? last : Math.min(last, i + NEIGHBOURS);
                for (int j = i + 1; j <= near; j++) {
                    hold(i, j);
                }
                if (near < last) {
                    hold(i, last);
                    hold(0, near + 1);
                }
            }
            List<Position> positions = new ArrayList<>();
            for (int i = 0; i < opposed.length; i++) {
                if (opposed[i]) {
                    positions.add(all.get(i));
                }
            }
            return positions.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Dispute(subject, role, List.copyOf(positions), ordered, time));
        }

        private void hold(int i, int j) {
            if (!all.get(i).relationTo(all.get(j)).isConflict()) {
                return;
            }
            opposed[i] = true;
            opposed[j] = true;
            Order order = all.get(i).orderTo(all.get(j));
            ordered &= order == Order.BEFORE || order == Order.AFTER;
            boolean up = order != Order.AFTER;
            Time pair = up ? days.get(i).upTo(days.get(j)) : days.get(j).upTo(days.get(i));
            time = pair.compareTo(time) < 0 ? pair : time;
        }
    }
}
