package veritable.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import veritable.report.Report;
import veritable.report.Reports;
import veritable.technology.Technologies;

final class StatementsTest {
    private static final String[] PIECES = {
        "# ",
        "## 技术趋势\n",
        "### 推荐\n",
        "## 更新\n",
        "## 参考\n",
        "## 目录\n",
        "## KubeCon 2025（2025-11-06）\n",
        "- ",
        "1. ",
        "  - ",
        "> ",
        "**",
        "**推荐**：",
        "**时间**：",
        "**数据**（截至 2025 年 6 月）：",
        "：",
        ": ",
        "，",
        "。",
        ". ",
        "（",
        "）",
        "(",
        ")",
        "\n",
        "\n\n",
        "| ",
        " |",
        "|",
        "| 技术 | 版本 | 主要更新 | 影响 |\n| --- | --- | --- | --- |\n",
        "| 场景 | 推荐技术 | 原因 |\n|---|---|---|\n",
        "| 指标 | 优化前 | 优化后 (ms) |\n|-|-|-|\n",
        "| 趋势 | 说明 |\n|-|-|\n",
        "| 日期 | 事件 |\n|-|-|\n",
        "Kubernetes",
        "Istio 1.21",
        "OPA",
        "从 Docker 到 ",
        "from ",
        " to ",
        "降低",
        "提升",
        "< ",
        "≥",
        "约",
        "100ms",
        "30%",
        "11.23 亿人",
        "1.5 million",
        "400 余项",
        "34 个国家",
        "10-20",
        "-",
        "+",
        "~",
        "$4,500/月",
        "1.",
        "9",
        "99",
        ".",
        "2025-11-04",
        "2025 年 11 月 6 日至 9 日",
        "November 10–13, 2025",
        "[a](https://example.org/1)",
        "[b](#b)",
        "`code 5ms`",
        "```\n",
        "<b>",
        "截至",
        "每秒",
        "每",
        "推荐使用 ",
        "use ",
        "在",
        "举行",
        "\u3000",
        "\u00a0",
        "😀",
        "𠀀",
        "５０％",
        "\t",
        "主要更新",
        "影响：",
        "理由：",
        "场景：x\n\n"
    };

    @RepeatedTest(400)
    void readsWhateverIsThere(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder markdown = new StringBuilder();
        int pieces = 5 + random.nextInt(120);
        for (int i = 0; i < pieces; i++) {
            markdown.append(PIECES[random.nextInt(PIECES.length)]);
        }
        String text = markdown.toString();
        Statements read = Statements.in(Reports.parse("random.md", text));

        assertThat(Statements.in(Reports.parse("random.md", text))).isEqualTo(read);
        List<String> lines = text.lines().toList();
        for (Statement statement : statements(read)) {
            assertThat(statement.quote()).isNotBlank();
            assertThat(statement.at().line()).isBetween(1, Math.max(1, lines.size()));
        }
    }

    @Test
    void readsDeeplyNestedLists() {
        StringBuilder markdown = new StringBuilder("## 更新\n\n");
        for (int depth = 0; depth < 1_000; depth++) {
            markdown.append("  ".repeat(depth)).append("- **Istio 1.21**：延迟 5 ms\n");
        }
        Statements read = Statements.in(Reports.parse("deep.md", markdown.toString()));
        assertThat(read.metrics()).isNotEmpty();
    }

    @Test
    void aMetricStandsWhereItsNumberIs() {
        Statements read = Statements.in(Reports.parse("a.md", "Istio 的延迟\n降到 20ms，内存 **5 MB**。\n"));
        assertThat(read.metrics())
                .extracting(metric -> metric.statement().at().toString())
                .containsExactly("a.md:2:4", "a.md:2:14");
    }

    @Test
    void theQuoteOfANoteIsTheReportsOwnString() {
        Statements read = Statements.in(Reports.parse("a.md", "- 轻量\n"));
        assertThat(read.notes()).extracting(Statement::quote).containsExactly("轻量");
        assertThat(read.notes()).extracting(Statement::kind).containsExactly(Statement.Kind.BULLET);
    }

    @RepeatedTest(20)
    void claimsAloneAreTheClaimsAmongTheOthers(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder markdown = new StringBuilder("Istio 1.20\n\n");
        for (int i = 0; i < 100; i++) {
            markdown.append(PIECES[random.nextInt(PIECES.length)]);
        }
        Report report = Reports.parse("random.md", markdown.toString());
        Statements all = Statements.in(report);
        Statements alone = Statements.ofClaims(report, Technologies.standard());
        assertThat(alone.claims()).isEqualTo(all.claims()).isNotEmpty();
        assertThat(alone.mentions()).isEmpty();
        assertThat(alone.notes()).isEmpty();
    }

    @Test
    void aParagraphOfAnyLengthIsReadToItsEnd() {
        String sentence = "Istio 1.20 takes 30% less memory. ";
        String words = "and so on, ".repeat(2_000);
        String paragraph = sentence.repeat(1_500) + words + "with Grafana 11.0 at last.";
        Statements read = Statements.in(Reports.parse("a.md", "# Long\n\n" + paragraph + "\n"));
        assertThat(read.claims())
                .extracting(claim -> claim.technology().name() + " " + claim.versions().text())
                .containsExactly("Istio 1.20", "Grafana 11.0");
        assertThat(read.claims().get(1).first().at().column())
                .isEqualTo(paragraph.indexOf("11.0") + 1);
        assertThat(read.metrics()).hasSize(1_500);
    }

    @Test
    void notesCanBeLeftOut() {
        Statements read = Statements.in(Reports.parse("a.md", "- 轻量\n- 延迟：5 ms\n"));
        assertThat(read.notes()).isNotEmpty();
        assertThat(read.withNotes(List.of()).notes()).isEmpty();
        assertThat(read.withNotes(List.of()).metrics()).isEqualTo(read.metrics()).isNotEmpty();
    }

    private static List<Statement> statements(Statements read) {
        List<Statement> all = new ArrayList<>(read.notes());
        read.updates().forEach(fact -> all.add(fact.statement()));
        read.recommendations().forEach(fact -> all.add(fact.statement()));
        read.trends().forEach(fact -> all.add(fact.statement()));
        read.metrics().forEach(fact -> all.add(fact.statement()));
        read.events().forEach(fact -> all.add(fact.statement()));
        read.events().forEach(fact -> all.addAll(fact.agenda()));
        read.references().forEach(fact -> all.add(fact.statement()));
        return all;
    }
}
