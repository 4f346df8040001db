package veritable.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import veritable.language.Language;
import veritable.report.Report;
import veritable.report.Reports;

class ChangesTest {
    private static Comparison comparison(Map<String, String> versions) {
        List<Report> reports = new ArrayList<>();
        new TreeMap<>(versions)
                .forEach(
                        (path, table) ->
                                reports.add(
                                        Reports.parse(
                                                path, "| 技术 | 版本 |\n| --- | --- |\n" + table)));
        return Comparison.of(reports);
    }

    private static List<PastFinding> past(Comparison comparison) {
        return comparison.findings().stream()
                .map(f -> PastFinding.of(f, Language.ENGLISH, UnaryOperator.identity()))
                .toList();
    }

    private static Changes changes(
            Map<String, String> before, Map<String, String> now, String... unreadable) {
        return Changes.since(
                "then",
                past(comparison(before)),
                comparison(now),
                UnaryOperator.identity(),
                List.of(unreadable));
    }

    private static List<String> errors(List<PastFinding> findings) {
        return findings.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(PastFinding::subject)
                .toList();
    }

    private static final Map<String, String> CONFLICT =
            Map.of("a.md", "| Istio | 1.20 |\n", "b.md", "| Istio | 1.21 |\n");

    @Test
    void nothingIsNewWhereTheReportsSayTheSameElsewhere() {
        Changes changes =
                changes(
                        CONFLICT,
                        Map.of(
                                "a.md", "| Grafana | 11.0 |\n| Istio | 1.20 |\n",
                                "b.md", "| Istio | 1.21 |\n| Grafana | 11.0 |\n"));
        assertThat(changes.fresh()).noneMatch(finding -> finding.subject().equals("Istio"));
        assertThat(errors(changes.settled())).isEmpty();
    }

    @Test
    void nothingIsNewWhereOnlyTheWordsAroundAVersionHaveChanged() {
        Changes changes =
                changes(
                        CONFLICT,
                        Map.of(
                                "a.md", "| Istio | 1.20（现网） |\n",
                                "b.md", "| Istio | 1.21 |\n"));
        assertThat(changes.fresh()).isEmpty();
        assertThat(changes.settled()).isEmpty();
    }

    @Test
    void aConflictThatAppearsIsNewAndOneThatDisappearsIsSettled() {
        Map<String, String> other =
                Map.of(
                        "a.md", "| Istio | 1.21 |\n| Grafana | 11.0 |\n",
                        "b.md", "| Istio | 1.21 |\n| Grafana | 12.0 |\n");
        Changes changes = changes(CONFLICT, other);
        assertThat(changes.fresh())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::subject)
                .containsExactly("Grafana");
        assertThat(errors(changes.settled())).containsExactly("Istio");
        assertThat(changes.gone()).isEmpty();
    }

    @Test
    void otherVersionsInConflictAreNewAndNothingIsSettled() {
        Changes changes =
                changes(
                        CONFLICT,
                        Map.of("a.md", "| Istio | 1.20 |\n", "b.md", "| Istio | 1.22 |\n"));
        assertThat(changes.fresh()).extracting(Finding::subject).containsExactly("Istio");
        assertThat(errors(changes.changed())).containsExactly("Istio");
        assertThat(errors(changes.settled())).isEmpty();
    }

    @Test
    void aConflictGoesWithAReportThatIsNoLongerReadAndIsUnknownWhereItCantBeRead() {
        Map<String, String> rest = Map.of("a.md", "| Istio | 1.20 |\n");
        assertThat(errors(changes(CONFLICT, rest).gone())).containsExactly("Istio");
        Changes unreadable = changes(CONFLICT, rest, "b.md");
        assertThat(unreadable.gone()).isEmpty();
        assertThat(errors(unreadable.unknown())).containsExactly("Istio");
    }

    @Test
    void withoutAnEarlierRunNothingIsKnown() {
        assertThat(Changes.none().isKnown()).isFalse();
        assertThat(changes(CONFLICT, CONFLICT).isKnown()).isTrue();
    }
}
