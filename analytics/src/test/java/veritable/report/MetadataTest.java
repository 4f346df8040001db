package veritable.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# T\n\n## 1\n\ntext\n\n---\n\n**更新时间**：2025-11-04 **版本**：v1.0 **参考**：2025 年 11 月动态\n",
                "# T\n\n**版本**：v1.0 **最后更新**：2025-11-04 **维护者**：项目团队\n\n## 1\n\ntext\n",
                "# T\n\n**版本**：v1.0 **最后更新：2025-11-04 **维护者**：项目团队\n\n## 1\n\ntext\n",
                "# T\n\n> **文档版本**: v1.0\n> **最后更新**: 2025-11-04\n\n## 1\n\ntext\n",
                "# T\n\n> **文档版本**：v1.0\n>\n> **创建日期**：2025 年 11 月 4 日\n\n## 1\n\ntext\n",
                "# T\n\n- **版本**：v1.0\n- **日期**：2025/11/4\n- **作者**：张三\n\n## 1\n\ntext\n",
                "# T\n\ntext\n\n## 1\n\ntext\n\n- 版本：v1.0\n- 更新日期：2025.11.04\n",
                "# T\n\n| 项目 | 内容 |\n|---|---|\n| 文档版本 | v1.0 |\n| 更新日期 | 2025-11-04 |\n\n## 1\n",
                "# T\n\n| 版本 | v1.0 |\n|---|---|\n| 日期 | 2025年11月4日 |\n| 作者 | 李四 |\n\n## 1\n",
                "# T\n\n| 版本 | 日期 | 作者 |\n|---|---|---|\n| v1.0 | 2025-11-04 | 李四 |\n\n## 1\n",
                "# T\n\n## 修订记录\n\n| 版本 | 日期 | 修改内容 |\n|--|--|--|\n| v0.9 | 2025-10-01 | 初稿 |\n"
                        + "| v1.0 | 2025-11-04 | 发布 |\n\n## 2\n\ntext\n",
                "# T\n\n**Version:** v1.0 | **Date:** Nov 4, 2025\n\n## 1\n\ntext\n",
                "# T\n\nVersion: v1.0\\\nLast updated: 4 November 2025\\\nAuthor: A. Writer\n\n## 1\n\ntext\n",
                "# T\n\n*Last updated: 2025-11-04 · Version: v1.0*\n\n## 1\n\ntext\n",
                "# T\n\n__Version__: v1.0  \n__Last Modified__: November 4th, 2025  \n\n## 1\n\ntext\n",
                "---\ntitle: T\ndate: 2025-11-04\nversion: v1.0\n---\n\n# T\n",
                "---\ntitle: 'T'\nlast_modified: \"2025-11-04T10:00:00Z\" # today\nversion: \"v1.0\"\n---\ntext\n",
                "版本：v1.0\n更新时间：2025-11-04\n\n# T\n\ntext\n",
                "# T\n\n📅 **更新时间**：2025-11-04 | 📌 **版本**：v1.0（初稿）\n\n## 1\n",
                "# T\n\n**版本**：v1.0\n\n**日期**：2025-11-04\n\n## 1\n",
            })
    void findsDateAndVersionInEveryForm(String markdown) {
        Metadata metadata = Reports.parse("t.md", markdown).metadata();
        assertThat(metadata.date()).contains(DAY);
        assertThat(metadata.version()).contains("v1.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# T\n\n## K3s\n\n- **版本**：1.30.4+k3s1\n- **发布日期**：2025-08-12\n\n## 2\n\ntext\n",
                "# T\n\n## K3s\n\n**版本**：1.30.4\n\n## 2\n\ntext\n",
                "# T\n\n## K3s\n\n- **版本**：1.30.4\n- **状态**：稳定\n",
                "# K3s\n\n**版本**：1.30.4+k3s1\n",
                "# T\n\n## 1\n\n| 版本 | 发布日期 | 说明 |\n|--|--|--|\n| 1.30 | 2024-04-17 | GA |\n\n## 2\n",
                "# T\n\n## 1\n\nKubernetes：1.30 版本：稳定\n\n## 2\n\ntext\n",
                "# T\n\n本文的版本：见 1.30\n",
            })
    void leavesClaimsAlone(String markdown) {
        assertThat(Reports.parse("t.md", markdown).metadata())
                .isEqualTo(
                        new Metadata(
                                java.util.Optional.empty(),
                                java.util.Optional.empty(),
                                java.util.List.of()));
    }

    @Test
    void knowsWhichPlacesItCovers() {
        String markdown =
                "# T\n\n**版本**：v1.0 **适用于**：Istio 1.21 **日期**：2025-11-04\n\n- **K3s**：1.30\n";
        Report report = Reports.parse("t.md", markdown);
        assertThat(report.metadata().covers(new Location("t.md", 3, 3))).isTrue();
        assertThat(report.metadata().covers(new Location("t.md", 3, 8))).isTrue();
        assertThat(report.metadata().covers(new Location("t.md", 3, 12))).isFalse();
        assertThat(report.metadata().covers(new Location("t.md", 3, 28))).isFalse();
        assertThat(report.metadata().covers(new Location("t.md", 5, 11))).isFalse();
    }

    @Test
    void keepsEveryEntryWithItsPlace() {
        Report report = Reports.in("../seeds/2025-11-technology-updates.md").list().get(0);
        assertThat(report.metadata().entries())
                .extracting(
                        entry ->
                                entry.at().line()
                                        + ":"
                                        + entry.at().column()
                                        + " "
                                        + entry.key()
                                        + "="
                                        + entry.value())
                .containsExactly(
                        "179:10 更新时间=2025-11-04", "179:28 版本=v1.0", "179:40 参考=2025 年 11 月技术动态");
    }

    @Test
    void countsADateUnderAHeadingForLess() {
        Report report =
                Reports.parse(
                        "t.md",
                        "# T\n\n## 1\n\n**更新日期**：2025-11-05\n\ntext\n\n## 2\n\ntext\n\n**更新时间**：2025-11-04\n");
        assertThat(report.metadata().date()).contains(DAY);
        assertThat(report.metadata().entries()).hasSize(2);
    }

    @Test
    void prefersTheLatestUpdateAndTheVersionBesideIt() {
        Report report =
                Reports.parse(
                        "t.md",
                        "# T\n\n**版本**：v1.0 **更新时间**：2025-10-01\n\n## 1\n\ntext\n\n"
                                + "**最后更新**：2025-11-04 **版本**：v1.2\n");
        assertThat(report.metadata().date()).contains(DAY);
        assertThat(report.metadata().version()).contains("v1.2");
    }

    @Test
    void fallsBackToTheMonthInTheTitle() {
        Report report = Reports.parse("t.md", "# 2025 年 11 月云原生架构技术更新\n\ntext\n");
        assertThat(report.metadata().date()).contains(LocalDate.of(2025, 11, 1));
        assertThat(report.metadata().entries()).isEmpty();
    }

    @Test
    void takesARuleForARuleIfNoFrontMatterFollows() {
        Report report = Reports.parse("t.md", "---\n\n# T\n\nKubernetes 1.30\n\n---\n\n- a: b\n");
        assertThat(report.title()).isEqualTo("T");
        assertThat(report.metadata().entries()).isEmpty();
    }

    @Test
    void readsListsAndFoldedTextInFrontMatter() {
        String markdown =
                "---\ntitle: >-\n  Updates of\n  November\ntags:\n  - k8s\n  - \"istio\"\nauthors: [a, b]\n"
                        + "'quoted': it's\nempty:\n...\nText 1.30\n";
        Report report = Reports.parse("t.md", markdown);
        assertThat(report.title()).isEqualTo("Updates of November");
        assertThat(report.metadata().entries())
                .extracting(entry -> entry.key() + "=" + entry.value())
                .containsExactly(
                        "title=Updates of November",
                        "tags=k8s, istio",
                        "authors=[a, b]",
                        "quoted=it's",
                        "empty=");
        Block.Paragraph text = (Block.Paragraph) report.root().blocks().get(0);
        assertThat(text.at()).isEqualTo(new Location("t.md", 12, 1));
    }
}
