package veritable.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import veritable.claim.Statements;
import veritable.compare.Evidence;
import veritable.compare.Finding;
import veritable.compare.Severity;
import veritable.language.Language;

class FindingsTest {
    private static final Statements REPORT = Samples.report();

    private static Finding finding(Map<String, String> details) {
        return new Finding(
                "conflicting-versions",
                Severity.ERROR,
                "Istio",
                List.of(),
                List.of(
                        new Evidence(
                                REPORT.source(),
                                "1.20",
                                List.of(Samples.at(5, "Istio | 1.20"), Samples.at(90, "Istio"))),
                        new Evidence(
                                REPORT.source(), "1.21", List.of(Samples.at(7, "Istio 1.21")))),
                details);
    }

    @Test
    void givesDistancesAsNumbersAndKeepsOtherFactsTogether() {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("role", "current");
        details.put("time", "same");
        details.put("lowest", "1.20");
        details.put("distance", "minor 1");
        details.put("unit", "");
        details.put("kind", "rows");
        List<Finding> findings = List.of(finding(details), finding(Map.of("distance", "far")));
        assertThat(
                        DuckDb.inOrder(
                                Tables.of(
                                        Listings.findings(findings, Language.ENGLISH)
                                                .select(
                                                        "finding",
                                                        "severity",
                                                        "values",
                                                        "locations",
                                                        "sides",
                                                        "role",
                                                        "lowest",
                                                        "highest",
                                                        "difference",
                                                        "distance",
                                                        "details"))))
                .containsExactly(
                        "1 | error | 1.20 | 1.21 | %1$s:5:7 | %1$s:7:7 | 2 | current | 1.20 | NULL | minor | 1 | time=same; kind=rows"
                                .formatted(Samples.PATH),
                        "2 | error | 1.20 | 1.21 | %1$s:5:7 | %1$s:7:7 | 2 | NULL | NULL | NULL | NULL | NULL | distance=far"
                                .formatted(Samples.PATH));
    }

    @Test
    void listsEveryPlaceOfEverySide() {
        List<Finding> findings = List.of(finding(Map.of()));
        assertThat(
                        DuckDb.inOrder(
                                Tables.of(
                                        Listings.evidence(findings, Language.CHINESE)
                                                .select(
                                                        "finding", "side", "says", "line",
                                                        "quote"))))
                .containsExactly(
                        "1 | 1 | 1.20 | 5 | Istio | 1.20",
                        "1 | 1 | 1.20 | 90 | Istio",
                        "1 | 2 | 1.21 | 7 | Istio 1.21");
        assertThat(
                        Tables.of(Listings.evidence(findings, Language.CHINESE))
                                .stringColumn("id")
                                .get(0))
                .isEqualTo(findings.get(0).id());
    }
}
