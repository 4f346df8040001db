package veritable.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No input makes reading throw anything but a {@link ReportException}. */
class HostileInputTest {
    @Test
    void readsRandomBytesOrRefusesThem() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            if (i % 2 == 0) {
                for (int j = 0; j < bytes.length; j++) {
                    bytes[j] =
                            (byte)
                                    "#*_`[]()<>|-:.\n\r\t 1a&;\\!~+\"'"
                                            .charAt((bytes[j] & 0xFF) % 28);
                }
            }
            readOrRefuse(bytes);
        }
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            Decoded decoded = Encodings.decode("fuzz.md", bytes, Optional.empty());
            assertThat(Markdown.read("fuzz.md", decoded).sections()).isNotEmpty();
        } catch (ReportException refused) {
            assertThat(refused).hasMessageStartingWith("fuzz.md:");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "- ",
                "1. ",
                "[",
                "![",
                "[a](",
                "*",
                "**a ",
                "*a_ ",
                "`",
                "<",
                "<a ",
                "x<!--",
                "x<?",
                "&amp;",
                "\\",
                "~~a ",
                "__a b__ ",
                "版本：",
                "a<br>",
                "<a b=\"c\" ",
                "\t",
                "\r",
                "\u0000",
                "#",
                "| ",
                "-",
                "\uD800"
            })
    void readsTheSameAHundredThousandTimesInOneLine(String piece) {
        Report report = Reports.parse("h.md", piece.repeat(100_000) + "a");
        assertThat(report.sections()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> a\n", "- a\n", "|\n", "| a | b |\n", "**a\n", "<a b\n", "a ` b\n\n", "```\n",
                "[a]: /u\n", "# 1 a\n", "a|b\n-|-\n", "a\n=\n", "版本：a\n", "- - -\n", "a  \n", ":-\n"
            })
    void readsTheSameLineManyTimes(String line) {
        Report report = Reports.parse("h.md", line.repeat(20_000));
        assertThat(report.sections()).isNotEmpty();
    }

    @Test
    void readsListsNestedAThousandDeep() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            text.append("  ".repeat(i)).append("- Kubernetes 1.").append(i).append('\n');
        }
        Report report = Reports.parse("h.md", text.toString());
        assertThat(PositionsTest.texts(report).toString()).contains("1.0", "1.40", "1.999");
        assertThat(report.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "lists or quotations are nested very deep here: what is nested deeper still"
                                + " is read as text");
    }

    @Test
    void saysWhereTablesAreRagged() {
        Report report =
                Reports.parse(
                        "t.md",
                        "| a | b |\n|---|---|---|\n| 1 |\n| 1 | 2 | 3 | 4 |\n| O(\\|x\\|) | 2 |\n");
        assertThat(report.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "t.md:2:1: the row of dashes has 3 cells, the header 2 (expected as many;"
                                + " other programs show no table here)",
                        "t.md:3:1: the row has 1 cell, the header 2 (expected as many; the missing"
                                + " ones are read as empty)",
                        "t.md:4:1: the row has 4 cells, the header 2 (expected as many; left out: 3"
                                + " | 4)");
        Block.Grid grid = (Block.Grid) report.root().blocks().get(0);
        assertThat(grid.rows().get(2).cells().get(0).plain()).isEqualTo("O(|x|)");
    }

    @Test
    void refusesATableThatNeedsMoreCellsThanAnybodyForgets() {
        String table = "|a".repeat(10_000) + "\n" + "|-".repeat(10_000) + "\n" + "|b\n".repeat(200);
        assertThatThrownBy(() -> Reports.parse("t.md", table))
                .isInstanceOf(ReportException.class)
                .hasMessageStartingWith("t.md:103:1: the rows of a table lack more than a million");
    }

    @Test
    void marksBesideChineseCount() {
        Report report = Reports.parse("t.md", "从**12%**降至**0.8%**，**版本：**v1，`a`**b**。\n");
        Text text = PositionsTest.texts(report).get(1);
        assertThat(text.plain()).isEqualTo("从12%降至0.8%，版本：v1，ab。");
        assertThat(text.is(Text.Mark.STRONG, 1)).isTrue();
    }

    @Test
    void saysWhereACodeFenceIsNotClosed() {
        assertThat(Reports.parse("t.md", "a\n\n```yaml\nb\n").problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "t.md:3:1: code fence is never closed: everything below it is read as code"
                                + " (expected ``` on a line of its own)");
    }

    @Test
    void saysWhereFrontMatterIsNotClosed() {
        assertThat(Reports.parse("t.md", "---\ntitle: X\ndate: 2025-11-04\n\n# A\n").problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "t.md:1:1: front matter is never closed: it is read as text (expected ---"
                                + " on a line of its own)");
        assertThat(Reports.parse("t.md", "---\nA rule: and text\n\n# A\n").problems()).isEmpty();
        assertThat(Reports.parse("t.md", "---\ntitle: X\n---\n\n# A\n").problems()).isEmpty();
    }

    @Test
    void saysThatAReportIsEmpty() {
        for (String empty : new String[] {"", "\n", " \n\n\t"}) {
            assertThat(Reports.parse("t.md", empty).problems())
                    .extracting(Problem::toString)
                    .containsExactly("t.md:1:1: nothing in it (expected Markdown)");
        }
    }

    @Test
    void saysWhereACommentIsNotClosed() {
        assertThat(Reports.parse("t.md", "# A\n\n<!-- todo\n\nb\n").problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "t.md:3:1: comment is never closed: everything below it is left out"
                                + " (expected -->)");
        assertThat(Reports.parse("t.md", "<!-- a\n\nb -->\n\nc\n").problems()).isEmpty();
    }
}
