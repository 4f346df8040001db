package veritable.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import veritable.claim.Claim;
import veritable.claim.Relation;
import veritable.claim.Version;
import veritable.claim.VersionSet;

/** Puts the sides together that say the same. */
final class Positions {
    private static final Comparator<VersionSet> ORDER =
            Comparator.comparing(VersionSet::point).thenComparing(VersionSet::text);

    private record Held(List<VersionSet> versions, List<Side> sides) {}

    private final Map<Version, List<VersionSet>> known = new HashMap<>();
    private final Map<List<String>, Held> held = new LinkedHashMap<>();

    /** The versions of the claims are what the side says; without claims it says nothing. */
    void add(Side side, List<Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        Map<String, VersionSet> distinct = new LinkedHashMap<>();
        for (Claim claim : claims) {
            VersionSet set = first(claim.versions());
            distinct.put(set.text(), set);
        }
        List<VersionSet> versions = new ArrayList<>(distinct.values());
        versions.sort(ORDER);
        held.computeIfAbsent(
                        versions.stream().map(VersionSet::text).toList(),
                        none -> new Held(versions, new ArrayList<>()))
                .sides()
                .add(side);
    }

    /** Lowest first. */
    List<Position> list() {
        List<Position> positions = new ArrayList<>();
        for (Held each : held.values()) {
            positions.add(new Position(each.versions(), each.sides()));
        }
        positions.sort(
                Comparator.comparing(Position::highest, ORDER).thenComparing(Position::text));
        return positions;
    }

    /** The first set that equals this one; equal sets have equal points. */
    private VersionSet first(VersionSet set) {
        List<VersionSet> same = known.computeIfAbsent(set.point(), none -> new ArrayList<>());
        for (VersionSet other : same) {
            if (set.text().equals(other.text()) || set.relationTo(other) == Relation.EQUAL) {
                return other;
            }
        }
        same.add(set);
        return set;
    }
}
