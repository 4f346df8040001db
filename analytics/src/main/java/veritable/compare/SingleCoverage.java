package veritable.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Of several reports only one names the technology, and not just in passing.
 *
 * <p>Always a note. Details: {@code report}.
 */
final class SingleCoverage implements Rule {
    @Override
    public String id() {
        return "single-coverage";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<Finding> check(Comparison comparison) {
        List<Finding> findings = new ArrayList<>();
        if (comparison.statements().size() < 2) {
            return findings;
        }
        Wording wording = new Wording(comparison);
        for (Subject subject : comparison.subjects()) {
            if (subject.sides().size() == 1 && subject.sides().get(0).isCovered()) {
                findings.add(finding(subject, subject.sides().get(0), wording));
            }
        }
        return findings;
    }

    private Finding finding(Subject subject, Side side, Wording wording) {
        Evidence evidence = side.evidence();
        String report = wording.name(side);
        return new Finding(
                id(),
                severity(),
                subject.name(),
                evidence.value().isEmpty() ? "single-coverage.named" : "single-coverage.versioned",
                List.of(subject.name(), report, evidence.value()),
                List.of(evidence),
                Details.of("report", report));
    }
}
