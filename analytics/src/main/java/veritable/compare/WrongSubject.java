package veritable.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import veritable.claim.Claim;
import veritable.claim.Relation;
import veritable.claim.Role;
import veritable.claim.Technology;
import veritable.claim.Version;
import veritable.claim.VersionSet;

/**
 * A version that is far from everything else said of its technology, and exactly what is said of a
 * technology of the same field: {@code OPA 3.15}, where OPA is at 0.60 and Gatekeeper at 3.15.
 *
 * <p>Always a warning. Details: {@code version}, {@code belongs-to}.
 */
final class WrongSubject implements Rule {
    /** A version that far off in the major number can't be a matter of time. */
    private static final int FAR = 2;

    /** One claim, and whose. */
    private record Held(Subject subject, Side side, Claim claim) {}

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
        Map<Version, List<Held>> owners = owners(comparison, strays);
        for (Held stray : strays) {
            owner(stray, owners)
                    .ifPresent(owner -> findings.add(finding(stray, owner, comparison)));
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
            for (Claim claim : side.claims(Role.CURRENT)) {
                majors.merge(major(claim), 1, Integer::sum);
                all++;
            }
        }
        if (majors.size() < 2) {
            return;
        }
        for (Side side : subject.sides()) {
            for (Claim claim : side.claims(Role.CURRENT)) {
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
                && versions.point().numbers().size() > 1;
    }

    /** Who else has the versions of the strays. */
    private static Map<Version, List<Held>> owners(Comparison comparison, List<Held> strays) {
        Map<Version, List<Held>> owners = new HashMap<>();
        for (Held stray : strays) {
            owners.putIfAbsent(stray.claim().versions().point(), new ArrayList<>());
        }
        for (Subject subject : comparison.subjects()) {
            for (Side side : subject.sides()) {
                for (Claim claim : side.claims(Role.CURRENT)) {
                    List<Held> held = owners.get(claim.versions().point());
                    if (held != null) {
                        held.add(new Held(subject, side, claim));
                    }
                }
            }
        }
        return owners;
    }

    /** The first by place, whichever report comes first. */
    private static Optional<Held> owner(Held stray, Map<Version, List<Held>> owners) {
        Held first = null;
        for (Held owner : owners.getOrDefault(stray.claim().versions().point(), List.of())) {
            if (owns(owner, stray)
                    && (first == null
                            || owner.claim().first().at().compareTo(first.claim().first().at())
                                    < 0)) {
                first = owner;
            }
        }
        return Optional.ofNullable(first);
    }

    private static boolean owns(Held owner, Held stray) {
        Technology one = owner.subject().technology();
        Technology other = stray.subject().technology();
        return !one.equals(other)
                && one.domain().equals(other.domain())
                && owner.claim().versions().relationTo(stray.claim().versions()) == Relation.EQUAL;
    }

    private Finding finding(Held stray, Held owner, Comparison comparison) {
        Wording wording = new Wording(comparison);
        String version = stray.claim().versions().text();
        List<String> others = new ArrayList<>();
        for (Position position : stray.subject().positions(Role.CURRENT)) {
            if (!position.sides().contains(stray.side())) {
                others.add(position.text());
            }
        }
        for (Claim claim : stray.side().claims(Role.CURRENT)) {
            if (claim != stray.claim()) {
                others.add(claim.versions().text());
            }
        }
        return new Finding(
                id(),
                severity(),
                stray.subject().name(),
                "wrong-subject.message",
                List.of(
                        stray.subject().name(),
                        version,
                        wording.name(stray.side()),
                        Wording.some(others, 4),
                        owner.subject().name(),
                        wording.name(owner.side())),
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
