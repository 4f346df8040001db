package veritable.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
    private static final String JOB =
            """
            time-zone: Asia/Shanghai
            jobs:
              monthly:
                inputs: reports/*.md
                outputs:
                  folder: out
                  dossier: report-{date}.html
                  charts: charts
                  tables: {claims: claims.csv}
            """;

    @TempDir private Path folder;
    private Bench bench = new Bench(Path.of(""));

    @BeforeEach
    void writesAJob() {
        bench = new Bench(folder);
        bench.report("reports/a.md", "1.20").report("reports/b.md", "1.21").write("job.yaml", JOB);
    }

    private JsonObject lastLine() throws IOException {
        List<String> lines = bench.log("monthly");
        return JsonParser.parseString(lines.get(lines.size() - 1)).getAsJsonObject();
    }

    @Test
    void writesOutputsUnderNamesThatHoldTheDateOfTheJobsTimeZone() throws IOException {
        assertThat(bench.run()).isEqualTo(Result.DONE);
        assertThat(bench.files("out").keySet())
                .contains("report-2025-12-01.html", "claims.csv", "charts/versions.svg")
                .noneMatch(name -> name.contains("~"));
        assertThat(bench.text("out/claims.csv")).contains("Istio,1.20").contains("Istio,1.21");
    }

    @Test
    void logsEachRunWithDigestsOfAllThatWasReadAndWritten() throws IOException {
        bench.run();
        JsonObject end = lastLine();
        assertThat(bench.log("monthly")).hasSize(2);
        assertThat(end.get("event").getAsString()).isEqualTo("end");
        assertThat(end.get("at").getAsString()).isEqualTo("2025-12-01T07:30+08:00");
        assertThat(end.get("exit").getAsInt()).isZero();
        assertThat(end.get("seconds").getAsDouble()).isZero();
        assertThat(end.getAsJsonObject("findings").get("error").getAsInt()).isEqualTo(1);
        JsonObject input = end.getAsJsonArray("inputs").get(0).getAsJsonObject();
        assertThat(input.get("path").getAsString()).isEqualTo("reports/a.md");
        assertThat(input.get("sha256").getAsString())
                .isEqualTo(Digest.of(folder.resolve("reports/a.md")));
        JsonObject output = end.getAsJsonArray("outputs").get(0).getAsJsonObject();
        assertThat(output.get("path").getAsString()).isEqualTo("out/report-2025-12-01.html");
        assertThat(output.get("sha256").getAsString())
                .isEqualTo(Digest.of(folder.resolve("out/report-2025-12-01.html")));
    }

    @Test
    void theSameReportsGiveTheSameBytes() throws IOException {
        bench.run();
        Map<String, String> first = bench.files("out");
        Files.delete(folder.resolve(".veritable/monthly.json"));
        bench.run();
        assertThat(bench.files("out")).isEqualTo(first);
    }

    @Test
    void rewritesNothingWhenNothingHasChanged() throws IOException {
        bench.run();
        Path claims = folder.resolve("out/claims.csv");
        Files.setLastModifiedTime(claims, FileTime.from(Instant.EPOCH));
        bench.now = bench.now.plusSeconds(86_400);
        assertThat(bench.runIfChanged()).isEqualTo(Result.UNCHANGED);
        assertThat(Files.getLastModifiedTime(claims).toInstant()).isEqualTo(Instant.EPOCH);
        assertThat(bench.files("out")).doesNotContainKey("report-2025-12-02.html");
        assertThat(lastLine().get("result").getAsString()).isEqualTo("unchanged");
    }

    @Test
    void writesAgainWhenAnInputTheJobOrAnOutputHasChanged() throws IOException {
        bench.run();
        bench.report("reports/a.md", "1.19");
        assertThat(bench.runIfChanged()).isEqualTo(Result.DONE);
        bench.write("job.yaml", JOB.replace("claims.csv", "claims.json"));
        assertThat(bench.runIfChanged()).isEqualTo(Result.DONE);
        assertThat(bench.files("out")).containsKey("claims.json");
        bench.remove("out/claims.json");
        assertThat(bench.runIfChanged()).isEqualTo(Result.DONE);
        assertThat(bench.files("out")).containsKey("claims.json");
        assertThat(bench.runIfChanged()).isEqualTo(Result.UNCHANGED);
    }

    @Test
    void theGateFailsOnWhatIsNewAndOnSeverities() throws IOException {
        bench.report("reports/b.md", "1.20").write("job.yaml", JOB + "    fail-on: new\n");
        assertThat(bench.run()).as("nothing to compare with").isEqualTo(Result.DONE);
        bench.report("reports/b.md", "1.21");
        assertThat(bench.run()).isEqualTo(Result.FINDINGS);
        assertThat(bench.run()).as("no longer new").isEqualTo(Result.DONE);
        Optional<Gate> error = Optional.of(new Gate(Set.of("error")));
        assertThat(bench.run(new Batch.Options(List.of(), false, false, error)))
                .isEqualTo(Result.FINDINGS);
        assertThat(bench.run(new Batch.Options(List.of(), false, true, error)))
                .as("nor does it pass because nothing has changed")
                .isEqualTo(Result.FINDINGS);
    }

    @Test
    void saysInTheDossierWhatHasChangedSinceTheLastRun() throws IOException {
        bench.run();
        assertThat(bench.text("out/report-2025-12-01.html")).doesNotContain("id=\"changes\"");
        bench.report("reports/b.md", "1.20");
        bench.run();
        assertThat(bench.text("out/report-2025-12-01.html"))
                .contains("id=\"changes\"")
                .contains("Compared with the run of 2025-12-01 07:30:00 +08:00")
                .contains("Settled, since the reports no longer say so: 1");
    }

    @Test
    void aBrokenInputIsReportedAndTheRestIsRead() throws IOException {
        bench.run();
        Files.write(folder.resolve("reports/b.md"), new byte[] {0, 1, 2, 3, 0, 0, 0});
        assertThat(bench.run()).isEqualTo(Result.UNREADABLE);
        assertThat(bench.said).anyMatch(line -> line.contains("skipped") && line.contains("b.md"));
        assertThat(bench.text("out/claims.csv")).contains("1.20").doesNotContain("1.21");
        assertThat(lastLine().getAsJsonObject("findings").get("gone").getAsInt()).isZero();
        bench.report("reports/b.md", "1.21");
        bench.run();
        assertThat(lastLine().getAsJsonObject("findings").get("new").getAsInt())
                .as("the conflict was there before")
                .isZero();
    }

    @Test
    void nothingReadLeavesTheLastOutputs() throws IOException {
        bench.run();
        Map<String, String> before = bench.files("out");
        bench.remove("reports/a.md").remove("reports/b.md");
        assertThat(bench.run()).isEqualTo(Result.UNREADABLE);
        assertThat(bench.files("out")).isEqualTo(before);
    }

    @Test
    void oneJobThatFailsDoesNotKeepTheOthersFromRunning() throws IOException {
        bench.write("out2/blocked", "a file where a folder should be")
                .write(
                        "job.yaml",
                        """
                        jobs:
                          bad: {inputs: reports, outputs: {folder: out2/blocked, dossier: a.html}}
                          good: {inputs: reports, outputs: {folder: out, dossier: a.html}}
                        """);
        assertThat(bench.run()).isEqualTo(Result.FAILED);
        assertThat(bench.files("out")).containsOnlyKeys("a.html");
        assertThat(bench.said).anyMatch(line -> line.startsWith("bad: "));
        assertThat(bench.log("bad").get(1)).contains("\"exit\":70").contains("\"message\":");
    }

    @Test
    void aRunThatMeetsAnotherIsRefused() throws IOException {
        bench.run();
        Path lock = folder.resolve(".veritable/monthly.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThat(bench.run()).isEqualTo(Result.BUSY);
            assertThat(bench.said).anyMatch(line -> line.contains("another run has not ended"));
        }
        assertThat(bench.run()).as("a lock that nobody holds").isEqualTo(Result.DONE);
    }

    @Test
    void aDryRunSaysWhatItWouldDoAndDoesNoneOfIt() throws IOException {
        assertThat(bench.run(new Batch.Options(List.of(), true, false, Optional.empty())))
                .isEqualTo(Result.DONE);
        assertThat(bench.said)
                .anyMatch(line -> line.contains("read ") && line.endsWith("a.md"))
                .anyMatch(line -> line.contains("write ") && line.contains("report-2025-12-01"));
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(folder.resolve(".veritable")).doesNotExist();
    }

    @Test
    void aRunThatIsToldToEndLeavesTheLastOutputs() throws IOException {
        bench.run();
        Map<String, String> before = bench.files("out");
        bench.report("reports/b.md", "1.30");
        Stop stop = new Stop();
        stop.ask();
        assertThat(bench.run(Batch.Options.ALL, stop)).isEqualTo(Result.STOPPED);
        assertThat(bench.files("out")).isEqualTo(before);
    }

    @Test
    void keepsTheLastOutputsAndWhatAPersonHasChanged() throws IOException {
        bench.write("job.yaml", JOB + "    keep: 2\n");
        bench.run();
        bench.now = bench.now.plusSeconds(86_400);
        bench.run();
        bench.write("out/report-2025-12-02.html", "mine");
        for (int day = 0; day < 3; day++) {
            bench.now = bench.now.plusSeconds(86_400);
            bench.run();
        }
        assertThat(bench.files("out").keySet())
                .filteredOn(name -> name.startsWith("report"))
                .containsExactly(
                        "report-2025-12-02.html",
                        "report-2025-12-04.html",
                        "report-2025-12-05.html");
        assertThat(bench.files("out")).containsKeys("claims.csv", "charts/versions.svg");
    }

    @Test
    void aChartThatIsNoLongerDrawnGoesWithTheRunThatDrewIt() throws IOException {
        bench.run();
        assertThat(bench.files("out")).containsKey("charts/versions.svg");
        bench.write("reports/a.md", "# Nothing\n").write("reports/b.md", "# Nothing else\n");
        bench.run();
        assertThat(bench.files("out")).doesNotContainKey("charts/versions.svg");
    }
}
