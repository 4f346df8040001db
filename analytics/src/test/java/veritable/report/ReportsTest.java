package veritable.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsTest {
    private static final String SEED = "../seeds/2025-11-technology-updates.md";

    @Test
    void readsTheSeeds() {
        Reports reports = Reports.in("../seeds");
        assertThat(reports.skipped()).isEmpty();
        assertThat(reports.list())
                .extracting(Report::title)
                .containsExactly("2025 年 11 月云原生架构技术更新", "技术更新：2025 年 11 月技术动态");
    }

    @Test
    void skipsAReportThatSaysMoreThanFitsAndReadsTheOthers() {
        Reports.Results<String> results =
                Reports.map(
                        List.of("../seeds"),
                        Optional.empty(),
                        1,
                        report -> {
                            if (report.title().startsWith("技术更新")) {
                                throw new OutOfMemoryError("Java heap space");
                            }
                            return report.title();
                        });

        assertThat(results.results()).containsExactly("2025 年 11 月云原生架构技术更新");
        assertThat(results.skipped())
                .singleElement()
                .asString()
                .startsWith(SEED + ":1:1: too large to be read within");
    }

    @ParameterizedTest
    @ValueSource(strings = {"## c | d", "> c | d", "- c | d", "2) c | d", "~~~ c | d", "#\tc | d"})
    void endsATableWhereAnotherBlockBegins(String line) {
        assertThat(rows(line)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#c | d", "-c | d", "2.c | d", "~~ c | d", "``` `c` | d", "| - c | d"})
    void readsARowWhereNoOtherBlockBegins(String line) {
        assertThat(rows(line)).isEqualTo(2);
    }

    private static int rows(String below) {
        Report report = Reports.parse("table.md", "| a | b |\n|---|---|\n| 1 | 2 |\n" + below);
        return ((Block.Grid) report.root().blocks().get(0)).rows().size();
    }

    @Test
    void knowsThePlaceOfEveryCharacterBehindMarkup() {
        Report report = Reports.in(SEED).list().get(0);
        Section kubernetes =
                report.sections().stream()
                        .filter(section -> section.heading().equals("3.1 Kubernetes 更新"))
                        .findFirst()
                        .orElseThrow();
        Block.Items items = (Block.Items) kubernetes.blocks().get(1);
        Block.Paragraph first = (Block.Paragraph) items.items().get(0).blocks().get(0);
        int colon = first.text().plain().indexOf('：');
        assertThat(first.text().plain()).isEqualTo("Kubernetes 1.30：Kubernetes 1.30 新特性");
        assertThat(first.text().at(colon)).isEqualTo(new Location(SEED, 36, 22));
    }
}
