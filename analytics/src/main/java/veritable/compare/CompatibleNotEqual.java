package veritable.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import veritable.claim.Relation;

/**
 * Reports name versions of one technology that differ and can all be right: {@code 1.30} against
 * {@code 1.29+}, {@code 1.30} against {@code 1.30.2}.
 *
 * <p>Always a note. Details: {@code relation} of the lowest to the highest.
 */
final class CompatibleNotEqual implements Rule {
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
            if (subject.agreement() == Agreement.COMPATIBLE) {
                List<Position> positions = subject.positions();
                Relation relation =
                        positions.get(0).relationTo(positions.get(positions.size() - 1));
                if (relation != Relation.EQUAL && !relation.isConflict()) {
                    findings.add(finding(subject, positions, relation, wording));
                }
            }
        }
        return findings;
    }

    private Finding finding(
            Subject subject, List<Position> positions, Relation relation, Wording wording) {
        return new Finding(
                id(),
                severity(),
                subject.name(),
                relation == Relation.OVERLAPS
                        ? "compatible-not-equal.overlap"
                        : "compatible-not-equal.precision",
                List.of(subject.name(), wording.positions(positions)),
                wording.evidence(positions),
                Map.of("relation", relation.id()));
    }
}
