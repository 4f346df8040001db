package veritable.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import veritable.claim.Claim;
import veritable.version.Relation;
import veritable.version.Version;
import veritable.version.VersionSet;

/** Puts the sides together that say the same. */
final class Positions {
    private record Held(List<VersionSet> versions, List<Side> sides) {}

    private final Groups<Version, VersionSet> known = new Groups<>();
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
        versions.sort(Positions::order);
        List<String> key = new ArrayList<>();
        for (VersionSet set : versions) {
            key.add(set.text());
        }
        Held same = held.get(key);
        if (same == null) {
            same = new Held(versions, new ArrayList<>());
            held.put(key, same);
        }
        same.sides().add(side);
    }

    private static int order(VersionSet one, VersionSet other) {
        int order = one.point().compareTo(other.point());
        return order != 0 ? order : one.text().compareTo(other.text());
    }

    private static int order(Position one, Position other) {
        int order = order(one.highest(), other.highest());
        return order != 0 ? order : one.text().compareTo(other.text());
    }

    /** Lowest first. */
    List<Position> list() {
        List<Position> positions = new ArrayList<>();
        for (Held each : held.values()) {
            positions.add(new Position(each.versions(), each.sides()));
        }
        positions.sort(Positions::order);
        return positions;
    }

    /** The first set that equals this one; equal sets have equal points. */
    private VersionSet first(VersionSet set) {
        for (VersionSet other : known.of(set.point())) {
            if (set.text().equals(other.text()) || set.relationTo(other) == Relation.EQUAL) {
                return other;
            }
        }
        known.add(set.point(), set);
        return set;
    }
}
