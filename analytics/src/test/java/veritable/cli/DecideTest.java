package veritable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deciding on the command line. */
class DecideTest {
    @TempDir private Path folder;
    private String a = "";
    private String b = "";
    private String ledger = "";

    @BeforeEach
    void write() throws IOException {
        a = report("a.md", "1.20", "2.0");
        b = report("b.md", "1.21", "2.3");
        ledger = folder.resolve("decisions.jsonl").toString();
    }

    private String report(String name, String istio, String flux) throws IOException {
        return Files.writeString(
                        folder.resolve(name),
                        "# Report\n\n**更新日期**：2025-11-04\n\n| 技术 | 版本 |\n| --- | --- |\n| Istio | "
                                + istio
                                + " |\n| Flux | "
                                + flux
                                + " |\n")
                .toString();
    }

    private Run decide(String subject, String... options) {
        List<String> line = new ArrayList<>(List.of("decide", subject, a, b, "--ledger", ledger));
        line.addAll(List.of("--reviewer", "ann", "--lang", "en"));
        line.addAll(List.of(options));
        return Run.of(line.toArray(new String[0]));
    }

    private Run decisions(String... options) {
        List<String> line = new ArrayList<>(List.of("decisions", a, b, "--ledger", ledger));
        line.addAll(List.of("--lang", "en", "--format", "csv"));
        line.addAll(List.of(options));
        return Run.of(line.toArray(new String[0]));
    }

    private List<String> standing(String standing) {
        return decisions("--standing", standing).out().lines().skip(1).toList();
    }

    @Test
    void settlesAConflictUntilTheEvidenceChanges() throws IOException {
        assertThat(standing("open")).hasSize(2);
        Run done = decide("istio", "--accept", "b", "--reason", "release notes");
        assertThat(done.exit()).as(done.err()).isZero();
        assertThat(done.err()).startsWith("Istio: B (1.21), by ann (");
        assertThat(done.out()).isEmpty();
        assertThat(standing("kept"))
                .singleElement()
                .asString()
                .contains(",Istio,current,1.20 | 1.21,B,1.21,release notes,ann,");

        report("b.md", "1.22", "2.3");
        assertThat(standing("stale")).singleElement().asString().endsWith("1.21 → 1.22");
        report("b.md", "1.20", "2.3");
        assertThat(standing("orphan")).hasSize(1);
    }

    @Test
    void takesAnotherValueWithAReason() {
        assertThat(decide("Istio", "--value", "1.27").err())
                .isEqualTo("veritable: Istio: answer \"other\": a reason is expected\n");
        assertThat(decide("Istio", "--value", "1.27", "--reason", "it is November").exit())
                .isZero();
        assertThat(standing("kept")).singleElement().asString().contains(",other,1.27,");
    }

    @Test
    void showsSeveralBeforeItAnswersThem() {
        Run shown = decide("*", "--accept", "A");
        assertThat(shown.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(shown.err())
                .contains(" Flux (conflicting-versions, open): A (2.0)\n")
                .contains(" Istio (conflicting-versions, open): A (1.20)\n")
                .endsWith(
                        "2 findings are meant: --yes answers them all, --rule and --standing narrow"
                                + " them down\n");
        assertThat(Path.of(ledger)).doesNotExist();

        assertThat(decide("*", "--accept", "A", "--dry-run").exit()).isZero();
        assertThat(Path.of(ledger)).doesNotExist();

        assertThat(decide("*", "--accept", "A", "--yes").exit()).isZero();
        assertThat(standing("kept")).hasSize(2);
    }

    @Test
    void takesAnAnswerBack() {
        decide("Istio", "--accept", "A");
        decide("Istio", "--accept", "B");
        assertThat(decide("Istio", "--undo").exit()).isZero();
        assertThat(standing("kept")).singleElement().asString().contains(",A,1.20,");
        assertThat(decisions("--history").out().lines().skip(1))
                .hasSize(3)
                .last()
                .asString()
                .contains(",ann,Istio,conflicting-versions,current,undo,1.21,");
    }

    @Test
    void failsWhileSomethingIsUndecided() {
        assertThat(decisions("--fail-on", "undecided").exit()).isEqualTo(ExitCode.FINDINGS);
        decide("*", "--accept", "A", "--yes");
        assertThat(decisions("--fail-on", "undecided").exit()).isZero();
        decide("Flux", "--accept", "deferred");
        assertThat(decisions("--fail-on", "undecided").exit()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void takesInATableOfDecisionsThatWasFilledIn() throws IOException {
        List<String> rows = decisions().out().lines().toList();
        Path table = folder.resolve("table.csv");
        Files.writeString(
                table,
                rows.get(0)
                        + "\n"
                        + rows.get(1).replace("2.0 | 2.3,,,,", "2.0 | 2.3,b,,\"seen,\ntwice\",bob")
                        + "\n"
                        + rows.get(2)
                                .replace(
                                        "1.20 | 1.21,,,,", "1.20 | 1.21,other,1.27,it is November,")
                        + "\n");
        Run shown = takeIn(table);
        assertThat(shown.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(shown.err())
                .contains(" Flux (conflicting-versions, open): B (2.3)\n")
                .contains(" Istio (conflicting-versions, open): 1.27\n");
        assertThat(Path.of(ledger)).doesNotExist();

        assertThat(takeIn(table, "--yes").err())
                .endsWith("2 answers taken in, 0 left as they are\n");
        assertThat(standing("kept")).as("a reason has two lines").hasSize(3);
        assertThat(takeIn(table, "--yes").err())
                .endsWith("0 answers taken in, 2 left as they are\n");

        report("b.md", "1.22", "2.3");
        Run moved = takeIn(table, "--yes");
        assertThat(moved.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(moved.err())
                .contains(table + ":4: Istio: no finding ")
                .contains("the evidence has changed since the row was written");
    }

    private Run takeIn(Path table, String... options) {
        List<String> line =
                new ArrayList<>(
                        List.of("decide", "--from", table.toString(), a, b, "--ledger", ledger));
        line.addAll(List.of("--lang", "en"));
        line.addAll(List.of(options));
        return Run.of(line.toArray(new String[0]));
    }

    private Run reconcile(String format) {
        return Run.of("reconcile", a, b, "--ledger", ledger, "--lang", "en", "--format", format);
    }

    @Test
    void saysWhatHoldsAndWhy() {
        decide("Istio", "--accept", "B", "--reason", "release notes");
        List<String> rows = reconcile("csv").out().lines().toList();
        assertThat(rows.get(1)).startsWith("Flux,current,open,,,,,,2.0 (");
        assertThat(rows.get(2)).startsWith("Istio,current,decided,1.21,B,release notes,ann,");
        assertThat(reconcile("claimreview").out())
                .contains("\"claimReviewed\": \"Istio 1.20\"")
                .contains("\"alternateName\": \"False\"")
                .contains("\"@type\": \"ClaimReview\"");
    }

    @Test
    void correctsTheReportsByAPatch() throws Exception {
        decide("Istio", "--accept", "B");
        decide("Flux", "--value", "2.7", "--reason", "it is November");
        String before = Files.readString(Path.of(a));
        Path patch = Files.writeString(folder.resolve("x.patch"), reconcile("patch").out());
        assertThat(Files.readString(patch)).contains("-| Istio | 1.20 |\n");
        apply(patch);
        assertThat(Files.readString(Path.of(a)))
                .isEqualTo(before.replace("1.20", "1.21").replace("2.0", "2.7"));
        assertThat(Files.readString(Path.of(b))).contains("| Istio | 1.21 |\n| Flux | 2.7 |\n");
        assertThat(reconcile("patch").out()).as("the conflicts are gone").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, LF, '', 甲.md",
        "UTF-8, CRLF, '', a b.md",
        "UTF-8, CRLF, BOM, a.md",
        "GB18030, LF, '', 报告 一.md",
        "GB18030, CRLF, '', a.md",
    })
    void changesNoOtherByte(String encoding, String end, String mark, String name)
            throws Exception {
        Charset charset = Charset.forName(encoding);
        Path first = folder.resolve(name);
        String text = Files.readString(Path.of(a)).replace("\n", end.equals("LF") ? "\n" : "\r\n");
        text = (mark.isEmpty() ? "" : "\uFEFF") + text.replace("# Report", "# 服务网格的版本") + "完";
        Files.delete(Path.of(a));
        Files.write(first, text.getBytes(charset));
        a = first.toString();
        decide("Istio", "--accept", "1.20".equals(sideA()) ? "B" : "A");
        Path patch = folder.resolve("x.patch");
        Run run =
                Run.of(
                        "reconcile",
                        a,
                        b,
                        "--ledger",
                        ledger,
                        "--format",
                        "patch",
                        "--output",
                        patch.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        apply(patch);
        assertThat(Files.readAllBytes(first))
                .isEqualTo(text.replace("1.20", "1.21").getBytes(charset));
    }

    private void apply(Path patch) throws IOException, InterruptedException {
        Process git =
                new ProcessBuilder(
                                "git",
                                "apply",
                                "-p1",
                                "--unsafe-paths",
                                "--directory=/",
                                patch.toString())
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(said).isZero();
    }

    /** What side A says of Istio. */
    private String sideA() {
        String row =
                decisions()
                        .out()
                        .lines()
                        .filter(line -> line.contains("Istio"))
                        .findFirst()
                        .orElse("");
        return row.contains("1.20 | 1.21") ? "1.20" : "1.21";
    }

    @Test
    void takesATableAsASpreadsheetInChineseSavesIt() throws IOException {
        List<String> rows = decisions().out().lines().toList();
        Path table = folder.resolve("table.csv");
        String text = rows.get(0) + "\r\n" + rows.get(2).replace("1.21,,,,", "1.21,b,,发布说明,韩梅梅");
        Files.write(table, text.replace(',', ';').getBytes(Charset.forName("GB18030")));
        assertThat(takeIn(table, "--yes").exit()).isZero();
        assertThat(standing("kept"))
                .singleElement()
                .asString()
                .contains(",Istio,current,1.20 | 1.21,B,1.21,发布说明,韩梅梅,");
    }

    @Test
    void saysHowFarTwoReviewersAgree() {
        decide("*", "--accept", "A", "--yes");
        String second = folder.resolve("second.jsonl").toString();
        Run.of("decide", "Istio", a, b, "--ledger", second, "--accept", "A");
        Run.of("decide", "Flux", a, b, "--ledger", second, "--accept", "B");
        assertThat(
                        Run.of(
                                        "decisions",
                                        "--ledger",
                                        ledger,
                                        "--agreement",
                                        second,
                                        "--lang",
                                        "en")
                                .out())
                .isEqualTo("answered by both: 2, alike: 1, kappa 0.00\n");
    }

    @Test
    void tellsOfLinesThatSayNothing() throws IOException {
        Files.writeString(Path.of(ledger), "<<<<<<< HEAD\n");
        assertThat(decisions().err())
                .isEqualTo(
                        ledger + ":1: \"<<<<<<< HEAD\" (expected one JSON object on one line)\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kubernetes | --accept=A | decide Kubernetes: no finding about it wants an answer (veritable decisions lists them)",
                "Istio | --accept=C | Istio: answer \"C\" found, a side expected: A (1.20), B (1.21)",
                "Istio | --accept=yes | --accept: answer \"yes\": not known (expected A, B …, both, other, neither, no-conflict or deferred)",
                "Isto | --accept=A | decide Isto: no finding about it wants an answer (did you mean Istio? veritable decisions lists them)",
                "Istio | --value=1.27 | Istio: answer \"other\": a reason is expected",
                "Istio | --reason=x | decide: --accept, --value or --undo expected, and one of them",
                "Istio | --undo | decide Istio: no finding of that kind has an answer (veritable decisions lists them)",
            })
    void refusesWhatSaysTooLittle(String subject, String option, String message) {
        Run run = decide(subject, option);
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).isEqualTo("veritable: " + message + "\n");
        assertThat(Path.of(ledger)).doesNotExist();
    }
}
