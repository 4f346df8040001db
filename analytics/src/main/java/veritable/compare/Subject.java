package veritable.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import veritable.claim.Claim;
import veritable.claim.Role;
import veritable.report.Source;
import veritable.technology.Technology;

/** All that the reports say about one technology. */
public final class Subject {
    private final Technology technology;
    private final List<Side> sides;
    private final List<Dispute> disputes;
    private final Agreement agreement;

    Subject(Technology technology, List<Side> sides) {
        this.technology = technology;
        this.sides = List.copyOf(sides);
        List<Side> versioned = new ArrayList<>();
        for (Side side : sides) {
            if (side.isVersioned()) {
                versioned.add(side);
            }
        }
        this.disputes = versioned.size() > 1 ? Dispute.all(versioned) : List.of();
        this.agreement = agreement(versioned);
    }

    private Agreement agreement(List<Side> versioned) {
        if (versioned.isEmpty()) {
            return Agreement.UNVERSIONED;
        }
        if (versioned.size() == 1) {
            return sides.size() == 1 ? Agreement.SINGLE : Agreement.PARTIAL;
        }
        if (!disputes.isEmpty()) {
            return Agreement.CONFLICT;
        }
        return positions().size() == 1 ? Agreement.EQUAL : Agreement.COMPATIBLE;
    }

    public Technology technology() {
        return technology;
    }

    public String name() {
        return technology.name();
    }

    /** The reports that name it, in their order; at least one. */
    public List<Side> sides() {
        return sides;
    }

    /** How the reports stand to each other. */
    public Agreement agreement() {
        return agreement;
    }

    /** What the reports exclude each other on: at most one for each role. */
    List<Dispute> disputes() {
        return disputes;
    }

    /** What the report says; empty if it doesn't name the technology. */
    public Optional<Side> side(Source source) {
        for (Side side : sides) {
            if (side.source().equals(source)) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }

    /** What the report of that index says ({@link Side#report()}). */
    public Optional<Side> side(int report) {
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
            Optional<Claim> stated = side.stated();
            if (stated.isPresent()) {
                positions.add(side, List.of(stated.get()));
            }
        }
        return positions.list();
    }

    @Override
    public String toString() {
        return name();
    }
}
