package veritable.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import veritable.compare.Comparison;
import veritable.compare.Severity;
import veritable.decision.Ledger;
import veritable.report.Reports;

/** Runs of a job that names a ledger. */
class DecidedTest {
    private static final String JOB =
            """
            jobs:
              j:
                inputs: reports
                decisions: decisions.jsonl
                catalogue: none
                outputs:
                  folder: out
                  dossier: report.html
                  tables: {decisions: decisions.csv, reconciled: reconciled.csv}
                fail-on: undecided
            """;

    @TempDir private Path folder;
    private Bench bench = new Bench(Path.of(""));

    @BeforeEach
    void writesAJob() {
        bench = new Bench(folder);
        bench.report("reports/a.md", "1.20").report("reports/b.md", "1.21").write("job.yaml", JOB);
    }

    private Ledger ledger() {
        return Ledger.at(folder.resolve("decisions.jsonl")).by("Li Wei");
    }

    private void accept(String answer) {
        Comparison comparison = Comparison.of(Reports.in(folder.resolve("reports").toString()));
        ledger().accept(comparison.findings(Severity.ERROR).get(0), answer, "as the notes say");
    }

    private JsonObject findings() throws IOException {
        List<String> lines = bench.log("j");
        return JsonParser.parseString(lines.get(lines.size() - 1))
                .getAsJsonObject()
                .getAsJsonObject("findings");
    }

    @Test
    void failsUntilEveryFindingHasAnAnswerInForce() throws IOException {
        assertThat(bench.run()).isEqualTo(Result.FINDINGS);
        assertThat(bench.said).anyMatch(line -> line.endsWith("1 to be decided, 0 of them stale"));
        assertThat(bench.text("out/report.html")).doesNotContain("Li Wei");
        accept("B");
        assertThat(bench.runIfChanged()).as("the ledger is an input").isEqualTo(Result.DONE);
        assertThat(bench.text("out/report.html"))
                .contains("<p class=\"decision kept\"><b>Decided</b>")
                .contains("as the notes say")
                .contains("Li Wei");
        assertThat(bench.text("out/decisions.csv")).contains("kept").contains("Li Wei");
        assertThat(bench.text("out/reconciled.csv")).contains("1.21").contains("Li Wei");
        assertThat(bench.runIfChanged()).isEqualTo(Result.UNCHANGED);
    }

    @Test
    void tellsAnswersWhoseEvidenceHasChanged() throws IOException {
        accept("B");
        assertThat(bench.run()).isEqualTo(Result.DONE);
        bench.report("reports/b.md", "1.22")
                .write("job.yaml", JOB.replace("on: undecided", "on: stale"));
        assertThat(bench.run()).isEqualTo(Result.FINDINGS);
        assertThat(findings().get("undecided").getAsInt()).isEqualTo(1);
        assertThat(findings().get("stale").getAsInt()).isEqualTo(1);
        assertThat(bench.text("out/report.html"))
                .contains("Decided before its evidence changed")
                .contains("Changed: ")
                .contains("1.22");
        assertThat(bench.runIfChanged()).as("nor does it pass then").isEqualTo(Result.FINDINGS);
    }

    @Test
    void aBrokenLineIsToldWithItsNumberAndTheOthersAreInForce() throws IOException {
        accept("A");
        Path file = folder.resolve("decisions.jsonl");
        Files.writeString(file, "<<<<<<< ours\n" + Files.readString(file) + "{\"id\":\n");
        assertThat(bench.run()).as("done, but not all was read").isEqualTo(Result.UNREADABLE);
        assertThat(bench.said)
                .anyMatch(line -> line.startsWith("skipped decisions.jsonl:1: "))
                .anyMatch(line -> line.startsWith("skipped decisions.jsonl:3: "));
        assertThat(bench.text("out/decisions.csv")).contains("kept");
        assertThat(bench.log("j").get(1)).contains("decisions.jsonl:3");
        assertThat(bench.text("decisions.jsonl")).as("stays as it is").startsWith("<<<<<<< ours");
    }

    @Test
    void aLedgerThatCannotBeReadIsNotTakenForAnEmptyOne() throws IOException {
        accept("A");
        assertThat(bench.run()).isEqualTo(Result.DONE);
        String before = bench.text("out/decisions.csv");
        bench.remove("decisions.jsonl").write("decisions.jsonl/x", "a folder");
        assertThat(bench.run()).isEqualTo(Result.FAILED);
        assertThat(bench.said).anyMatch(line -> line.contains("decisions.jsonl: can't be read"));
        assertThat(bench.text("out/decisions.csv")).isEqualTo(before);
    }

    @Test
    void theReleaseHistoryIsAnInputToo() throws IOException {
        String rows = "product,cycle,release_date,eol\nistio,1.20,2023-11-14,2024-06-25\n";
        bench.write("releases.csv", rows)
                .write("job.yaml", JOB.replace("catalogue: none", "catalogue: releases.csv"));
        bench.run();
        assertThat(bench.runIfChanged()).isEqualTo(Result.FINDINGS);
        assertThat(bench.said).anyMatch(line -> line.contains("nothing has changed"));
        bench.write("releases.csv", rows + "istio,1.21,2024-03-13,2024-09-27\n");
        bench.runIfChanged();
        assertThat(bench.said).noneMatch(line -> line.contains("nothing has changed"));
        bench.write("releases.csv", "not releases\n");
        assertThat(bench.run()).isEqualTo(Result.FAILED);
        assertThat(bench.said).anyMatch(line -> line.contains("releases.csv"));
    }

    @Test
    void aReleaseHistoryThatCannotBeAskedIsToldAndAskedAgain() throws IOException {
        bench.write(
                        "reports/a.md",
                        "---\ndate: 2025-11-04\n---\n\n| Technology | Version |\n| --- | --- |\n| Istio | 1.20 |\n")
                .write(
                        "job.yaml",
                        JOB.replace("catalogue: none", "catalogue: http://127.0.0.1:1/"));
        assertThat(bench.run()).isEqualTo(Result.UNREADABLE);
        assertThat(bench.said)
                .anyMatch(line -> line.startsWith("skipped ") && line.contains("127.0.0.1"));
        bench.runIfChanged();
        assertThat(bench.said).noneMatch(line -> line.contains("nothing has changed"));
    }

    @Test
    void theGateMayComeFromTheLineThatStartsIt() throws IOException {
        bench.write("job.yaml", JOB.replace("    fail-on: undecided\n", ""));
        assertThat(bench.run()).isEqualTo(Result.DONE);
        Optional<Gate> gate = Optional.of(new Gate(Set.of("undecided")));
        assertThat(bench.run(new Batch.Options(List.of(), false, true, gate)))
                .isEqualTo(Result.FINDINGS);
    }
}
