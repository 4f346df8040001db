package veritable.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
