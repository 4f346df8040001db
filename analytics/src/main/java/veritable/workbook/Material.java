package veritable.workbook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import veritable.chart.Chart;
import veritable.chart.Edition;
import veritable.claim.Statements;
import veritable.compare.Agreement;
import veritable.compare.Changes;
import veritable.compare.Comparison;
import veritable.compare.Finding;
import veritable.compare.Severity;
import veritable.decision.Case;
import veritable.decision.Docket;
import veritable.report.Source;
import veritable.table.FindingRow;
import veritable.table.Listings;

/**
 * What a workbook is made of.
 *
 * @param findings all of them, numbered, in the order of the comparison
 * @param names of the reports, short and each once, by path
 * @param titles of the reports, by path
 * @param agreements of the technologies, by name
 * @param docket what was decided of the findings
 * @param decided how the findings stand, by their ids
 * @param charts those that are shown as pictures are picked from them
 * @param changes since the reports were last compared
 * @param base the folder from which the paths of the reports go
 */
record Material(
        Comparison comparison,
        List<FindingRow> findings,
        Map<String, String> names,
        Map<String, String> titles,
        List<SubjectAgreement> agreements,
        Docket docket,
        Map<String, Case> decided,
        List<Chart> charts,
        Changes changes,
        Path base) {
    static Material of(Edition edition) {
        Comparison comparison = edition.comparison();
        Map<String, String> names = new HashMap<>();
        Map<String, String> titles = new HashMap<>();
        Map<String, Case> decided = new HashMap<>();
        edition.docket().cases().forEach(each -> decided.put(each.finding().id(), each));
        List<Source> sources = comparison.sources();
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            names.put(source.path(), comparison.names().get(i));
            titles.put(source.path(), source.title());
        }
        return new Material(
                comparison,
                Listings.findings(comparison.findings(), edition.language()).rows(),
                names,
                titles,
                SubjectAgreement.of(comparison),
                edition.docket(),
                decided,
                edition.charts(),
                edition.changes(),
                edition.base());
    }

    List<Statements> reports() {
        return comparison.statements();
    }

    /** How many notes are in no list: of too many reports they are not kept. */
    long notesLetGo() {
        return reports().stream()
                .filter(report -> !report.hasAllNotes())
                .mapToLong(Statements::noteCount)
                .sum();
    }

    /** The short name of the report at {@code path}. */
    String name(String path) {
        return names.getOrDefault(path, path);
    }

    /** The section of a report without the title of the report, which is above every section. */
    String within(String path, String section) {
        String title = titles.getOrDefault(path, "");
        if (title.isEmpty() || !section.startsWith(title)) {
            return section;
        }
        String rest = section.substring(title.length());
        return rest.startsWith(" › ") ? rest.substring(3) : rest.isEmpty() ? "" : section;
    }

    /** The findings that hold different statements against each other. */
    List<FindingRow> conflicts() {
        return findings(
                finding -> finding.severity() != Severity.NOTE && finding.evidence().size() > 1);
    }

    /** The findings that a person should answer, or has answered. */
    List<FindingRow> open() {
        return findings(finding -> decided.containsKey(finding.id()));
    }

    /** How many of them have an answer that stands in the sheet. */
    int answered() {
        return (int) decided.values().stream().filter(each -> each.given().isPresent()).count();
    }

    /** How a finding stands. */
    Optional<Case> decided(FindingRow row) {
        return Optional.ofNullable(decided.get(row.finding().id()));
    }

    int count(Agreement agreement) {
        return (int) agreements.stream().filter(each -> each.agreement() == agreement).count();
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
