package veritable.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import veritable.claim.Claim;
import veritable.claim.Relation;
import veritable.claim.Role;
import veritable.claim.Technology;
import veritable.claim.Version;
import veritable.claim.VersionSet;
import veritable.report.Source;

/**
 * All that the reports say about one technology.
 *
 * @param sides the reports that name it, in their order; at least one
 */
public record Subject(Technology technology, List<Side> sides) {
    private static final Comparator<VersionSet> ORDER =
            Comparator.comparing(VersionSet::point).thenComparing(VersionSet::text);

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

    /** How the claims of two reports compare; empty unless both name a version. */
    public Optional<Contrast> contrast(Source one, Source other) {
        Optional<Side> first = side(one);
        Optional<Side> second = side(other);
        return first.isEmpty() || second.isEmpty()
                ? Optional.empty()
                : Contrast.of(first.get(), second.get());
    }

    /**
     * What is said in one role, like with like, by version. Sets that are written differently and
     * are equal count as one.
     */
    public List<Position> positions(Role role) {
        Map<Version, List<VersionSet>> known = new HashMap<>();
        Map<List<String>, List<Side>> holders = new LinkedHashMap<>();
        Map<List<String>, List<VersionSet>> held = new HashMap<>();
        for (Side side : sides) {
            List<VersionSet> versions = new ArrayList<>();
            for (Claim claim : side.claims()) {
                if (claim.role() == role) {
                    VersionSet set = representative(claim.versions(), known);
                    if (!versions.contains(set)) {
                        versions.add(set);
                    }
                }
            }
            if (!versions.isEmpty()) {
                versions.sort(ORDER);
                List<String> key = versions.stream().map(VersionSet::text).toList();
                holders.computeIfAbsent(key, none -> new ArrayList<>()).add(side);
                held.putIfAbsent(key, versions);
            }
        }
        List<Position> positions = new ArrayList<>();
        holders.forEach(
                (key, by) ->
                        positions.add(new Position(role, held.getOrDefault(key, List.of()), by)));
        positions.sort(
                Comparator.comparing(Position::highest, ORDER).thenComparing(Position::text));
        return positions;
    }

    private static VersionSet representative(VersionSet set, Map<Version, List<VersionSet>> known) {
        List<VersionSet> same = known.computeIfAbsent(set.point(), none -> new ArrayList<>());
        for (VersionSet other : same) {
            if (set.text().equals(other.text()) || set.relationTo(other) == Relation.EQUAL) {
                return other;
            }
        }
        same.add(set);
        return set;
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
        int positions = 0;
        for (Role role : Role.values()) {
            if (Dispute.over(this, role).isPresent()) {
                return Agreement.CONFLICT;
            }
            positions += positions(role).size();
        }
        return positions == 1 ? Agreement.EQUAL : Agreement.COMPATIBLE;
    }
}
