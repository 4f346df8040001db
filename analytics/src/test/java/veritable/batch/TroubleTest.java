package veritable.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong around a run: neighbours, people, disks. */
class TroubleTest {
    private static final String JOB =
            """
            jobs:
              j:
                inputs: reports
                outputs: {folder: out, dossier: report.html, tables: {claims: claims.csv}}
            """;

    @TempDir private Path folder;
    private Bench bench = new Bench(Path.of(""));

    @BeforeEach
    void writesAJob() {
        bench = new Bench(folder);
        bench.report("reports/a.md", "1.20").report("reports/b.md", "1.21").write("job.yaml", JOB);
    }

    private Result run(String file) throws IOException {
        return bench.run(file, Batch.Options.ALL, new Stop());
    }

    @Test
    void whatSomebodyHasChangedIsKeptBesideTheNewOne() throws IOException {
        bench.run();
        bench.write("out/claims.csv", "with remarks");
        bench.report("reports/b.md", "1.22");
        assertThat(bench.run()).isEqualTo(Result.DONE);
        String kept = "claims.edited-20251130T233000.csv";
        assertThat(bench.files("out")).containsOnlyKeys("claims.csv", kept, "report.html");
        assertThat(bench.text("out/" + kept)).isEqualTo("with remarks");
        assertThat(bench.text("out/claims.csv")).contains("1.22");
        assertThat(bench.said).anyMatch(line -> line.contains("was changed by somebody"));
        bench.run();
        assertThat(bench.files("out")).as("once").hasSize(3);
    }

    @Test
    void filesThatWereThereBeforeTheFirstRunAreKeptToo() throws IOException {
        bench.write("out/report.html", "from before");
        bench.run();
        assertThat(bench.files("out")).containsKey("report.edited-20251130T233000.html");
        bench.remove(".veritable/j.json");
        bench.run();
        assertThat(bench.files("out")).as("the same bytes need no copy").hasSize(3);
    }

    @Test
    void jobsOfTwoFilesThatShareAStateAreRefused() throws IOException {
        bench.run();
        bench.write("other.yaml", JOB.replace("folder: out", "folder: other"));
        assertThat(run("other.yaml")).isEqualTo(Result.FAILED);
        assertThat(bench.said)
                .anyMatch(line -> line.startsWith("j: job.yaml has a job of that name too"));
        assertThat(bench.run()).as("the first goes on").isEqualTo(Result.DONE);
        bench.remove("job.yaml");
        assertThat(run("other.yaml")).as("the file was renamed").isEqualTo(Result.DONE);
    }

    @Test
    void jobsThatWriteOneFileAreRefused() throws IOException {
        bench.run();
        Map<String, String> before = bench.files("out");
        bench.write("other.yaml", JOB.replace("  j:", "  k:"));
        assertThat(run("other.yaml")).isEqualTo(Result.FAILED);
        assertThat(bench.said)
                .anyMatch(
                        line ->
                                line.equals(
                                        "k: out/report.html is an output of the job j of job.yaml"
                                                + " (expected another name)"));
        assertThat(bench.files("out")).isEqualTo(before);
        bench.write("job.yaml", JOB.replace("  j:", "  renamed:"));
        assertThat(run("other.yaml")).as("the other job is no more").isEqualTo(Result.DONE);
    }

    @Test
    void foldersThatWereThereBeforeStay() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        bench.write("job.yaml", JOB.replace("folder: out", "folder: 'out/{job}/x'"))
                .write("out2", "a file where a folder should be");
        assertThat(bench.run()).isEqualTo(Result.DONE);
        bench.write("job.yaml", JOB.replace("folder: out", "folder: out2"));
        assertThat(bench.run()).isEqualTo(Result.FAILED);
        assertThat(bench.said).anyMatch(line -> line.contains("out2 is no folder"));
        assertThat(folder.resolve("out/j/x/report.html")).exists();
    }

    @Test
    void aStateThatCannotBeWrittenIsToldAndTheOtherJobsRun() throws IOException {
        bench.write("state", "a file where a folder should be")
                .write("job.yaml", "state: state\n" + JOB);
        assertThat(bench.run()).isEqualTo(Result.FAILED);
        assertThat(bench.said).singleElement().asString().startsWith("j: ").contains("state");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aStateThatSaysTooLittleIsDamaged() throws IOException {
        bench.run();
        bench.write(".veritable/j.json", "{}");
        assertThat(bench.run()).isEqualTo(Result.FAILED);
        assertThat(bench.said).anyMatch(line -> line.contains("j.json: damaged"));
    }

    @Test
    void aLongLogIsPutAsideAndTheOldestGoes() throws IOException {
        Path file = folder.resolve("state/j.log.jsonl");
        RunLog log = new RunLog(file, 100);
        for (int run = 0; run < 9; run++) {
            log.turn();
            log.add("start", Map.of("run", run, "padding", "x".repeat(100)));
        }
        assertThat(bench.files("state").keySet())
                .containsExactly(
                        "j.log.jsonl",
                        "j.log.jsonl.1",
                        "j.log.jsonl.2",
                        "j.log.jsonl.3",
                        "j.log.jsonl.4");
        assertThat(bench.text("state/j.log.jsonl")).contains("\"run\":8");
        assertThat(bench.text("state/j.log.jsonl.4")).contains("\"run\":4");
    }

    @Tag("slow")
    @Test
    void aFullDiskLeavesTheLastOutputs() throws Exception {
        bench.run();
        Map<String, String> before = bench.files("out");
        bench.report("reports/b.md", "1.22");
        // files may grow to a few kilobytes: enough for state and log, not for the page
        Process run =
                new ProcessBuilder(
                                "sh",
                                "-c",
                                "ulimit -f 16; exec \"$@\"",
                                "sh",
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:-UsePerfData",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "veritable.cli.Main",
                                "batch",
                                folder.resolve("job.yaml").toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(said).isEqualTo(70);
        assertThat(said).contains("report.html").contains("can't be written");
        assertThat(bench.files("out")).isEqualTo(before);
        assertThat(bench.log("j").get(3)).contains("\"result\":\"failed\"").contains("can't be");
    }

    @Test
    void hundredsOfReportsAreRead() throws IOException {
        for (int i = 0; i < 300; i++) {
            bench.report("reports/2025/" + i % 12 + "/r" + i + ".md", "1." + (10 + i % 3));
        }
        assertThat(bench.run()).isEqualTo(Result.DONE);
        assertThat(bench.text("out/claims.csv").lines()).hasSize(303);
        assertThat(bench.runIfChanged()).isEqualTo(Result.UNCHANGED);
        bench.report("reports/2025/3/r3.md", "1.99");
        assertThat(bench.runIfChanged()).isEqualTo(Result.DONE);
    }
}
