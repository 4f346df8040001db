package veritable.compare;

import java.util.List;
import java.util.Optional;
import veritable.claim.Role;
import veritable.claim.Technology;
import veritable.report.Source;

/**
 * All that the reports say about one technology.
 *
 * @param sides the reports that name it, in their order; at least one
 */
public record Subject(Technology technology, List<Side> sides) {
    public Subject {
        sides = List.copyOf(sides);
    }

    public String name() {
        return technology.name();
    }

    /** What the report says; empty if it doesn't name the technology. */
    public Optional<Side> side(Source source) {
        return sides.stream().filter(side -> side.source().equals(source)).findFirst();
    }

    /** What the report of that index says ({@link Side#report()}). */
    Optional<Side> side(int report) {
        int low = 0;
        int high = sides.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = sides.get(middle).report();
            if (at == report) {
                return Optional.of(sides.get(middle));
            }
            low = at < report ? middle + 1 : low;
            high = at < report ? high : middle - 1;
        }
        return Optional.empty();
    }

    /** How the claims of two reports compare; empty unless both name a version. */
    public Optional<Contrast> contrast(Source one, Source other) {
        Optional<Side> first = side(one);
        Optional<Side> second = side(other);
        return first.isEmpty() || second.isEmpty()
                ? Optional.empty()
                : Contrast.of(first.get(), second.get());
    }

    /**
     * What is said in one role, like with like: what the reports that say the same have in common,
     * lowest version first. Sets that are written differently and are equal count as one.
     */
    public List<Position> positions(Role role) {
        Positions positions = new Positions();
        for (Side side : sides) {
            positions.add(side, side.claims(role));
        }
        return positions.list();
    }

    /** The same, each report by the one claim that stands for it ({@link Side#stated()}). */
    public List<Position> positions() {
        Positions positions = new Positions();
        for (Side side : sides) {
            side.stated().ifPresent(claim -> positions.add(side, List.of(claim)));
        }
        return positions.list();
    }

    /** How the reports stand to each other. */
    public Agreement agreement() {
        int versioned = 0;
        for (Side side : sides) {
            versioned += side.isVersioned() ? 1 : 0;
        }
        if (versioned == 0) {
            return Agreement.UNVERSIONED;
        }
        if (versioned == 1) {
            return sides.size() == 1 ? Agreement.SINGLE : Agreement.PARTIAL;
        }
        for (Role role : Role.values()) {
            if (Dispute.over(this, role).isPresent()) {
                return Agreement.CONFLICT;
            }
        }
        return positions().size() == 1 ? Agreement.EQUAL : Agreement.COMPATIBLE;
    }
}
