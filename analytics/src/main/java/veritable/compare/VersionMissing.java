package veritable.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A technology is named with a version in one report, and without any in another.
 *
 * <p>Always a note. Details: {@code with} and {@code without}, the reports.
 */
final class VersionMissing implements Rule {
    @Override
    public String id() {
        return "version-missing";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<Finding> check(Comparison comparison) {
        List<Finding> findings = new ArrayList<>();
        for (Subject subject : comparison.subjects()) {
            List<Side> with = subject.sides().stream().filter(Side::isVersioned).toList();
            if (!with.isEmpty() && with.size() < subject.sides().size()) {
                findings.add(finding(subject, with, new Wording(comparison)));
            }
        }
        return findings;
    }

    private Finding finding(Subject subject, List<Side> with, Wording wording) {
        List<Side> without = subject.sides().stream().filter(side -> !side.isVersioned()).toList();
        List<Evidence> evidence = new ArrayList<>();
        for (Side side : subject.sides()) {
            evidence.add(side.evidence());
        }
        return new Finding(
                id(),
                severity(),
                subject.name(),
                "version-missing.message",
                List.of(
                        subject.name(),
                        wording.positions(subject.positions()),
                        wording.reports(without)),
                evidence,
                Details.of("with", wording.reports(with), "without", wording.reports(without)));
    }
}
