package veritable.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import veritable.claim.Role;
import veritable.version.Order;

/**
 * Positions on one technology, in one role, that exclude each other.
 *
 * @param positions those that exclude at least one other, lowest first
 * @param ordered whether each two that exclude each other can be ordered
 * @param examples whether they do so only together with what stands in example code
 */
record Dispute(Role role, List<Position> positions, boolean ordered, boolean examples, Time time) {
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

    /** Those of every role; versions of the past, and those yet to come, exclude nothing. */
    static List<Dispute> all(List<Side> sides) {
        List<Dispute> disputes = new ArrayList<>();
        for (Role role : List.of(Role.CURRENT, Role.RECOMMENDED, Role.MINIMUM)) {
            Positions said = new Positions();
            Positions shown = new Positions();
            for (Side side : sides) {
                said.add(side, side.said(role));
                shown.add(side, side.claims(role));
            }
            Optional<Dispute> dispute = new Search(said.list()).run(role, false);
            dispute.or(() -> new Search(shown.list()).run(role, true)).ifPresent(disputes::add);
        }
        return disputes;
    }

    /** Whether the versions can't both be right, whatever they were meant to say. */
    boolean isCertain() {
        return role == Role.CURRENT && time != Time.RISING && ordered && !examples;
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
            this.days = new ArrayList<>();
            for (Position position : all) {
                days.add(Days.of(position));
            }
            this.opposed = new boolean[all.size()];
        }

        Optional<Dispute> run(Role role, boolean examples) {
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
                            new Dispute(role, List.copyOf(positions), ordered, examples, time));
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
