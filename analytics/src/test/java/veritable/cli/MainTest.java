package veritable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @TempDir private Path folder;
    private String a = "";
    private String b = "";

    @BeforeEach
    void writesTwoReports() throws IOException {
        a = report("a.md", "| 技术 | 版本 |\n| --- | --- |\n| Istio | 1.20 |\n");
        b = report("b.md", "| 技术 | 版本 |\n| --- | --- |\n| Istio | 1.21 |\n");
    }

    private String report(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void listsClaimsAsCsvWithTheDocumentedColumnsFirst() {
        Run run = Run.of("claims", a, "--format", "csv");
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().toList().get(0))
                .startsWith("path,line,column,technology,version,set,role,kind,section,quote");
        assertThat(run.out().lines().toList().get(1))
                .startsWith(a + ",3,11,Istio,1.20,cycle,current,table,,Istio | 1.20");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void readsStandardInput() {
        Run run = Run.with("Istio 1.20 is here.\n", "claims", "-", "--format", "csv");
        assertThat(run.out()).contains("Istio,1.20");
    }

    @Test
    void readsAFileInTheEncodingItIsTold() throws IOException {
        Path file = folder.resolve("gbk.md");
        Files.writeString(file, "# 网络服务网格 1.7 更新\n", Charset.forName("GB18030"));
        assertThat(Run.of("claims", file.toString(), "--encoding", "GB18030").out())
                .contains("NSM");
    }

    @Test
    void findsAndGatesConflicts() {
        assertThat(Run.of("compare", a, b).exit()).isEqualTo(ExitCode.DONE);
        Run run = Run.of("compare", a, b, "--fail-on", "error");
        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("1.20").contains("1.21");
    }

    @Test
    void passesTheGateWhenThereIsNothingGraveEnough() {
        assertThat(Run.of("compare", a, "--fail-on", "error").exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void saysWhatCouldNotBeReadAndReadsTheRest() {
        String none = folder.resolve("none.md").toString();
        Run run = Run.of("claims", a, none, "--format", "csv");
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).contains("Istio,1.20");
        assertThat(run.err()).contains(none);
    }

    @Test
    void drawsNothingWhenNothingCouldBeRead() {
        Run run = Run.of("chart", "versions", folder.resolve("none.md").toString());
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no report could be read").doesNotContain("nothing to show");
    }

    @Test
    void speaksBothLanguages() {
        assertThat(Run.of("compare", a, b, "--lang", "zh").out()).contains("错误");
        assertThat(Run.of("compare", a, b, "--lang", "en").out()).contains("error");
    }

    @Test
    void writesToAFileWholeOrNotAtAll() throws IOException {
        Path out = folder.resolve("new/claims.csv");
        Run run = Run.of("claims", a, "--format", "csv", "-o", out.toString());
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(out)).contains("Istio,1.20");
        try (var files = Files.list(out.getParent())) {
            assertThat(files).containsExactly(out);
        }
    }

    @Test
    void writesEverythingTheMainJobPromises() throws IOException {
        Path out = folder.resolve("exports");
        Run run = Run.of("report", a, b, "-o", out.toString(), "--lang", "en");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Istio");
        try (var files = Files.walk(out)) {
            assertThat(files.filter(Files::isRegularFile).map(f -> out.relativize(f).toString()))
                    .contains(
                            "workbook.xlsx",
                            "dossier.html",
                            "claims.csv",
                            "claims.json",
                            "findings.csv",
                            "findings.json",
                            "verdicts.csv",
                            "verdicts.json",
                            "charts/versions.svg",
                            "charts/versions.png");
        }
    }

    @Test
    void drawsAChartOfTheInputsBehindItsName() {
        Run run = Run.of("chart", "versions", a, b);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("<svg").contains("Istio");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void refusesAnUnknownChartBeforeItReadsAnything() {
        Run run = Run.of("chart", "verison", "no such file");
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("chart verison: one of findings, versions, releases, progression,")
                .contains("(did you mean versions?)")
                .doesNotContain("no such file");
        assertThat(Run.of("chart", "pie", a).err()).contains("one of").doesNotContain("did you");
    }

    @Test
    void saysWhatToGiveWhereThereIsNoFolderOfSeeds() {
        for (String command : new String[] {"report", "claims", "compare", "chart versions"}) {
            Run run = Run.of(command.split(" "));
            assertThat(run.exit()).as(command).isEqualTo(ExitCode.USAGE);
            assertThat(run.err())
                    .as(command)
                    .contains("no report given")
                    .contains("files, folders");
        }
    }

    @Test
    void drawsTheProgressionOfTheTechnologiesAsked() throws IOException {
        String may = report("may.md", "**Updated:** 2025-05-01\n\n- **Istio**: 1.25\n");
        String june = report("june.md", "**Updated:** 2025-06-01\n\n- **Istio**: 1.26\n");
        Run run = Run.of("chart", "progression", may, june, "--technology", "istio");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("1.25").contains("1.26");
        assertThat(Run.of("chart", "progression", may, "-t", "Knative").exit())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void exportsATableOfTheInputsBehindItsName() {
        Run run = Run.of("export", "claims", a, "--format", "markdown", "--lang", "en");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("| ").contains("Istio");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void exportsEveryTableThatItOffers() {
        String offered = Run.of("export", "nothing", a).err();
        String names =
                offered.substring(offered.indexOf("one of ") + 7, offered.indexOf(" expected"));
        assertThat(names.split(", "))
                .hasSizeGreaterThan(10)
                .filteredOn(name -> !name.equals("workbook") && !name.equals("dossier"))
                .allSatisfy(
                        name ->
                                assertThat(Run.of("export", name, a, "--format", "csv").exit())
                                        .isZero());
    }

    @Test
    void keepsEscapeSequencesOfReportsFromTheTerminal() throws IOException {
        String evil = report("evil.md", "| 技术 | 版本 |\n| --- | --- |\n| Is\u001b[31mtio | 1.2 |\n");
        assertThat(Run.of("claims", evil).out()).contains("1.2").doesNotContain("\u001b");
    }

    @Test
    void keepsControlCharactersAsDataInAPipeButFromATerminal() throws IOException {
        String evil = report("evil.md", "Istio 1.20 is \u001b[31mred\u009b2J 中\u00a0x.\n");
        assertThat(Run.of("claims", evil, "--format", "csv").out())
                .contains("\u001b[31mred\u009b2J");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(OutputStream.nullOutputStream());
        Terminal screen = new Terminal(out, err, 80, true, false);
        for (String form : List.of("csv", "json", "markdown", "table")) {
            out.reset();
            assertThat(Main.run(screen, "claims", evil, "--format", form)).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains("Istio")
                    .doesNotContain("\u001b[31m", "\u009b");
        }
    }

    @Test
    void comparesTwoVersionSets() {
        assertThat(Run.of("version", "1.30", "1.29+").out()).isEqualTo("contained\tafter\n");
    }

    @Test
    void comparesPairsFromStandardInputLineByLine() {
        Run run = Run.with("1.20\t1.21\nno pair\n2.0\tv2.0.0\n", "version");
        assertThat(run.out())
                .isEqualTo("disjoint\tbefore\nincomparable\tincomparable\ncontains\tequal\n");
        assertThat(run.err()).contains("-:2").contains("no pair");
        assertThat(run.exit()).isEqualTo(ExitCode.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "compare --fail-on never",
                "claims --format xml",
                "claims --lang fr",
                "claims --encoding EBCDIC-9",
                "claims --no-such-option",
                "version 1.0",
                "version 1 2 3",
                "chart versions --format gif",
                "export nothing"
            })
    void refusesWrongUsageInOneSentence(String line) {
        List<String> args = line.isEmpty() ? List.of() : List.of(line.split(" "));
        Run run = Run.of(args.toArray(new String[0]));
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("veritable: ").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "report --help", "generate-completion"})
    void answersQuestionsAboutItselfOnStandardOutput(String line) {
        Run run = Run.of(line.split(" "));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isNotBlank();
        assertThat(run.err()).isEmpty();
    }
}
