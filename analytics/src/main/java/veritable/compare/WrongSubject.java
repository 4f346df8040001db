package veritable.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import veritable.claim.Claim;
import veritable.claim.Role;
import veritable.version.Relation;
import veritable.version.VersionSet;

/**
 * A version that is far from everything else said of its technology, and just what is said of a
 * technology of the same field: {@code OPA 3.15}, where OPA is at 0.60 and Gatekeeper at 3.15, or
 * at 3.16 and named in the same report.
 *
 * <p>Always a warning. Details: {@code version}, {@code belongs-to}.
 */
final class WrongSubject implements Rule {
    /** A version that far off in the major number can't be a matter of time. */
    private static final int FAR = 2;

    /** A version of the other technology that is not the same is that near in the minor number. */
    private static final int NEAR = 2;

    private static final int FIRST_YEAR = 14;

    /** One claim, and whose. */
    private record Held(Subject subject, Side side, Claim claim) {
        boolean isBefore(Held other) {
            return claim.first().at().compareTo(other.claim.first().at()) < 0;
        }
    }

    /** What the reports say of a technology, and which of it each one says: made once for all. */
    private record Standpoints(
            Subject subject, List<Position> all, Map<Integer, Position> byReport) {
        static Standpoints of(Subject subject) {
            List<Position> all = subject.positions(Role.CURRENT);
            Map<Integer, Position> byReport = new HashMap<>();
            for (Position position : all) {
                for (Side side : position.sides()) {
                    byReport.put(side.report(), position);
                }
            }
            return new Standpoints(subject, all, byReport);
        }

        /** What is said, except by the report of that side. */
        List<String> without(Side side) {
            Position own = byReport.get(side.report());
            List<String> others = new ArrayList<>();
            for (Position position : all) {
                if (position != own) {
                    others.add(position.text());
                }
            }
            return others;
        }
    }

    @Override
    public String id() {
        return "wrong-subject";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Comparison comparison) {
        List<Held> strays = new ArrayList<>();
        for (Subject subject : comparison.subjects()) {
            addStrays(subject, strays);
        }
        List<Finding> findings = new ArrayList<>();
        if (strays.isEmpty()) {
            return findings;
        }
        Groups<String, Held> owners = owners(comparison, strays);
        Standpoints standpoints = Standpoints.of(strays.get(0).subject());
        for (Held stray : strays) {
            Held owner = null;
            for (Held candidate : owners.of(field(stray))) {
                if (owns(candidate, stray)
                        && (owner == null || isBetter(candidate, owner, stray))) {
                    owner = candidate;
                }
            }
            if (owner != null) {
                if (standpoints.subject() != stray.subject()) {
                    standpoints = Standpoints.of(stray.subject());
                }
                findings.add(finding(stray, owner, standpoints, comparison));
            }
        }
        return findings;
    }

    /** Adds the claims that are far from all others on their technology, and not the most. */
    private static void addStrays(Subject subject, List<Held> strays) {
        if (subject.technology().domain().isEmpty()) {
            return;
        }
        NavigableMap<Long, Integer> majors = new TreeMap<>();
        int all = 0;
        for (Side side : subject.sides()) {
            for (Claim claim : side.said(Role.CURRENT)) {
                majors.merge(major(claim), 1, Integer::sum);
                all++;
            }
        }
        if (majors.size() < 2) {
            return;
        }
        for (Side side : subject.sides()) {
            for (Claim claim : side.said(Role.CURRENT)) {
                long major = major(claim);
                if (isTelling(claim.versions())
                        && isFar(major, majors)
                        && 2 * majors.getOrDefault(major, 0) <= all) {
                    strays.add(new Held(subject, side, claim));
                }
            }
        }
    }

    private static long major(Claim claim) {
        List<Long> numbers = claim.versions().point().numbers();
        return numbers.isEmpty() ? 0 : numbers.get(0);
    }

    private static boolean isFar(long major, NavigableMap<Long, Integer> majors) {
        Long below = majors.lowerKey(major);
        Long above = majors.higherKey(major);
        return (below == null || major - below >= FAR) && (above == null || above - major >= FAR);
    }

    /** Whether two technologies don't easily have the version by chance. */
    private static boolean isTelling(VersionSet versions) {
        return (versions.kind() == VersionSet.Kind.CYCLE
                        || versions.kind() == VersionSet.Kind.EXACT)
                && versions.point().numbers().size() > 1
                && !isMonth(versions.point().numbers());
    }

    /** 22.04, 24.10: all that is numbered by the month it came in has numbers alike. */
    private static boolean isMonth(List<Long> numbers) {
        long year = numbers.get(0);
        long month = numbers.get(1);
        return year >= FIRST_YEAR && year < FIRST_YEAR + 30 && month >= 1 && month <= 12;
    }

    /**
     * Who else is at the major versions of the strays, by field and major version: of all claims of
     * a technology to the same versions the first by place.
     */
    private static Groups<String, Held> owners(Comparison comparison, List<Held> strays) {
        Set<String> fields = new HashSet<>();
        for (Held stray : strays) {
            fields.add(field(stray));
        }
        Groups<String, Held> owners = new Groups<>();
        for (Subject subject : comparison.subjects()) {
            for (Held held : firsts(subject)) {
                if (fields.contains(field(held))) {
                    owners.add(field(held), held);
                }
            }
        }
        return owners;
    }

    private static Collection<Held> firsts(Subject subject) {
        Map<String, Held> firsts = new LinkedHashMap<>();
        for (Side side : subject.sides()) {
            for (Claim claim : side.said(Role.CURRENT)) {
                VersionSet versions = claim.versions();
                Held held = new Held(subject, side, claim);
                if (isTelling(versions)) {
                    firsts.merge(
                            versions.kind() + versions.text(),
                            held,
                            (one, other) -> other.isBefore(one) ? other : one);
                }
            }
        }
        return firsts.values();
    }

    private static String field(Held held) {
        return held.subject().technology().domain() + ' ' + major(held.claim());
    }

    /**
     * Whether the other technology has that version, or nearly, and the stray's report names it.
     */
    private static boolean owns(Held owner, Held stray) {
        return owner.subject() != stray.subject()
                && (isExact(owner, stray)
                        || off(owner, stray) <= NEAR
                                && owner.subject().side(stray.side().report()).isPresent());
    }

    private static boolean isExact(Held owner, Held stray) {
        return owner.claim().versions().relationTo(stray.claim().versions()) == Relation.EQUAL;
    }

    /** How far the minor versions are apart. */
    private static long off(Held owner, Held stray) {
        return Math.abs(minor(owner.claim()) - minor(stray.claim()));
    }

    private static long minor(Claim claim) {
        return claim.versions().point().numbers().get(1);
    }

    /** The nearer, then the first by place: whichever report comes first. */
    private static boolean isBetter(Held one, Held other, Held stray) {
        if (isExact(one, stray) != isExact(other, stray)) {
            return isExact(one, stray);
        }
        int nearer = Long.compare(off(one, stray), off(other, stray));
        return nearer < 0 || nearer == 0 && one.isBefore(other);
    }

    private Finding finding(
            Held stray, Held owner, Standpoints standpoints, Comparison comparison) {
        Wording wording = new Wording(comparison);
        String version = stray.claim().versions().text();
        List<String> others = standpoints.without(stray.side());
        for (Claim claim : stray.side().claims(Role.CURRENT)) {
            if (claim != stray.claim()) {
                others.add(claim.versions().text());
            }
        }
        boolean exact = isExact(owner, stray);
        return new Finding(
                id(),
                severity(),
                stray.subject().name(),
                exact ? "wrong-subject.message" : "wrong-subject.near",
                List.of(
                        stray.subject().name(),
                        version,
                        wording.name(stray.side()),
                        Wording.some(others, 4),
                        owner.subject().name(),
                        wording.name(owner.side()),
                        owner.claim().versions().text()),
                List.of(evidence(stray), evidence(owner)),
                Details.of("version", version, "belongs-to", owner.subject().name()));
    }

    private static Evidence evidence(Held held) {
        return new Evidence(
                held.side().source(),
                held.subject().name() + " " + held.claim().versions().text(),
                held.claim().statements());
    }
}
