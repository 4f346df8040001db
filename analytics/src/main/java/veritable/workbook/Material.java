package veritable.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import veritable.claim.Statements;
import veritable.compare.Comparison;
import veritable.compare.Finding;
import veritable.compare.Severity;
import veritable.report.Source;

/** What a workbook is made of. */
record Material(List<Statements> reports, List<Finding> findings) {
    static Material of(Comparison comparison) {
        return new Material(comparison.statements(), comparison.findings());
    }

    List<Source> sources() {
        return reports.stream().map(Statements::source).toList();
    }

    long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** The latest date that a report bears. */
    Optional<LocalDate> date() {
        return sources().stream()
                .flatMap(source -> source.date().stream())
                .max(LocalDate::compareTo);
    }
}
