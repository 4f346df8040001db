package veritable.compare;

import java.util.ArrayList;
import java.util.List;
import veritable.version.Relation;
import veritable.version.VersionSet;

/**
 * Reports name versions of one technology that differ and can all be right: {@code 1.30} against
 * {@code 1.29+}, {@code 1.30} against {@code 1.30.2}.
 *
 * <p>Always a note. Details: {@code relation} of the lowest to the highest.
 */
final class CompatibleNotEqual implements Rule {
    private static final int HELD = 64;

    @Override
    public String id() {
        return "compatible-not-equal";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<Finding> check(Comparison comparison) {
        List<Finding> findings = new ArrayList<>();
        Wording wording = new Wording(comparison);
        for (Subject subject : comparison.subjects()) {
            if (isTold(subject.agreement())) {
                List<Position> positions = subject.positions();
                Relation relation =
                        positions.get(0).relationTo(positions.get(positions.size() - 1));
                if (relation != Relation.EQUAL && areCompatible(positions)) {
                    findings.add(finding(subject, positions, relation, wording));
                }
            }
        }
        return findings;
    }

    /** Those in dispute over one role may be compatible in what stands for each. */
    private static boolean isTold(Agreement agreement) {
        return agreement == Agreement.COMPATIBLE || agreement == Agreement.CONFLICT;
    }

    /**
     * Versions in unlike roles may exclude each other: that is neither a conflict nor compatible.
     */
    private static boolean areCompatible(List<Position> positions) {
        int most = Math.min(positions.size(), HELD);
        for (int i = 0; i < most; i++) {
            for (int j = i + 1; j < most; j++) {
                if (positions.get(i).relationTo(positions.get(j)).isConflict()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String how(List<Position> positions, Relation relation) {
        if (relation == Relation.OVERLAPS) {
            return "overlap";
        }
        for (Position position : positions) {
            VersionSet.Kind kind = position.highest().kind();
            if (kind == VersionSet.Kind.OPEN || kind == VersionSet.Kind.CLOSED) {
                return "range";
            }
        }
        return "precision";
    }

    private Finding finding(
            Subject subject, List<Position> positions, Relation relation, Wording wording) {
        return new Finding(
                id(),
                severity(),
                subject.name(),
                "compatible-not-equal." + how(positions, relation),
                List.of(subject.name(), wording.positions(positions)),
                wording.evidence(subject, positions),
                Details.of("relation", relation.id()));
    }
}
