package veritable.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @Test
    void tellsThePlacesOfALongReport() {
        String text = "---\ntitle: long\n---\n" + "word ".repeat(9).concat("\n\n").repeat(90_000);
        List<Block> blocks = Reports.parse("long.md", text + "last").root().blocks();

        assertThat(blocks).hasSize(90_001);
        assertThat(((Block.Paragraph) blocks.get(90_000)).text().at())
                .isEqualTo(new Location("long.md", 180_004, 1));
    }

    @Test
    @Tag("slow")
    void refusesWhatIsNestedTooDeepForTheMemoryWithTheLine(@TempDir Path folder) throws Exception {
        StringBuilder nested = new StringBuilder();
        for (int depth = 0; depth < 60; depth++) {
            nested.append("  ".repeat(depth)).append("- a\n");
        }
        Path report = folder.resolve("nested.md");
        Files.writeString(report, nested.toString().repeat(4_200_000 / nested.length()));
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx96m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "veritable.cli.Main",
                                "claims",
                                report.toString())
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(output).containsPattern("which is nearly full at line [1-9][0-9]{3}");
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
