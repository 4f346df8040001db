package veritable.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import veritable.claim.Statements;
import veritable.compare.Comparison;
import veritable.compare.Finding;
import veritable.compare.Severity;
import veritable.language.Language;
import veritable.report.Source;
import veritable.table.FindingRow;
import veritable.table.Listings;

/**
 * What a workbook is made of.
 *
 * @param findings all of them, numbered, in the order of the comparison
 */
record Material(Comparison comparison, List<FindingRow> findings) {
    static Material of(Comparison comparison, Language language) {
        return of(comparison, comparison.findings(), language);
    }

    static Material of(Comparison comparison, List<Finding> findings, Language language) {
        return new Material(comparison, Listings.findings(findings, language).rows());
    }

    List<Statements> reports() {
        return comparison.statements();
    }

    /** The findings whose sides exclude each other. */
    List<FindingRow> conflicts() {
        return findings(
                finding ->
                        finding.severity() == Severity.ERROR
                                || finding.rule().equals("conflicting-versions"));
    }

    /** The findings that a person should answer. */
    List<FindingRow> open() {
        return findings(finding -> finding.severity() != Severity.NOTE);
    }

    int count(Severity severity) {
        return findings(finding -> finding.severity() == severity).size();
    }

    private List<FindingRow> findings(Predicate<Finding> filter) {
        return findings.stream().filter(row -> filter.test(row.finding())).toList();
    }

    /** The days of the reports, each once, in their order. */
    List<LocalDate> days() {
        return comparison.sources().stream()
                .map(Source::date)
                .flatMap(Optional::stream)
                .sorted()
                .distinct()
                .toList();
    }
}
