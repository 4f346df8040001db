package veritable.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in processes of their own, killed at random moments. */
@Tag("slow")
class KilledRunTest {
    private static final int ROUNDS = 12;
    private static final int LONGEST_MILLIS = 2500;

    @TempDir private Path folder;

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "veritable.cli.Main",
                        "batch",
                        folder.resolve("job.yaml").toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    private static Map<String, String> digests(State state) {
        Map<String, String> digests = new HashMap<>();
        for (Generation generation : state.generations()) {
            if (generation.run().equals(state.run())) {
                generation.files().forEach(file -> digests.put(file.path(), file.sha256()));
            }
        }
        return digests;
    }

    private static Map<String, String> there(Bench bench) throws IOException {
        Map<String, String> there = new HashMap<>();
        bench.files("out")
                .forEach(
                        (path, digest) -> {
                            if (!path.endsWith("~")) {
                                there.put("out/" + path, digest);
                            }
                        });
        return there;
    }

    @Test
    void leavesTheLastGoodOutputsWheneverItIsKilled() throws Exception {
        Bench bench = new Bench(folder);
        bench.report("reports/a.md", "1.20")
                .report("reports/b.md", "1.21")
                .write(
                        "job.yaml",
                        """
                        jobs:
                          all:
                            inputs: reports
                            outputs:
                              folder: out
                              workbook: report.xlsx
                              dossier: report.html
                              charts: charts
                              tables: {claims: claims.csv, findings: findings.json}
                        """);
        assertThat(start().waitFor()).isZero();
        Random random = new Random(20251104);
        int killed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, String> before = digests(bench.state("all"));
            assertThat(there(bench)).as("round " + round).isEqualTo(before);
            bench.report("reports/b.md", "1." + (22 + round));
            Process run = start();
            if (!run.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS)) {
                killed++;
            }
            run.destroyForcibly().waitFor();

            Map<String, String> after = digests(bench.state("all"));
            Map<String, String> journal =
                    Records.read(folder.resolve(".veritable/all.commit.json"), Commit.Journal.class)
                            .map(Commit.Journal::state)
                            .map(KilledRunTest::digests)
                            .orElse(after);
            for (Map.Entry<String, String> file : there(bench).entrySet()) {
                assertThat(
                                List.of(
                                        after.getOrDefault(file.getKey(), ""),
                                        journal.get(file.getKey())))
                        .as("round %d: %s is whole, of the last run or this one", round, file)
                        .contains(file.getValue());
            }
            if (journal.equals(after)) {
                assertThat(there(bench)).as("round " + round + ": all of one run").isEqualTo(after);
            }
            new Commit(bench.place("all")).recover();
        }
        assertThat(killed).as("runs that were killed").isPositive();
        assertThat(start().waitFor()).isZero();
        assertThat(there(bench)).isEqualTo(digests(bench.state("all")));
        assertThat(bench.files("out").keySet())
                .as("no draft is left")
                .noneMatch(f -> f.endsWith("~"));
        assertThat(bench.log("all")).allMatch(line -> line.startsWith("{\"event\":\""));
    }

    @Test
    void endsInGoodOrderWhenItIsToldTo() throws Exception {
        Bench bench = new Bench(folder);
        bench.report("reports/a.md", "1.20")
                .write("wait.sh", "echo started > started; sleep 600\n")
                .write(
                        "job.yaml",
                        """
                        jobs:
                          all:
                            inputs: reports
                            outputs: {folder: out, dossier: report.html}
                            on-findings: {when: note, command: [sh, wait.sh]}
                        """)
                .write("reports/b.md", "| 技术 | 版本 |\\n| --- | --- |\\n| Grafana | 11.0 |\\n")
                .report("reports/c.md", "1.21");
        Process run = start();
        while (run.isAlive() && !Files.exists(folder.resolve("started"))) {
            Thread.sleep(10);
        }
        run.destroy();
        assertThat(run.waitFor()).isEqualTo(143);
        assertThat(bench.log("all").get(1)).contains("\"result\":\"stopped\"");
        assertThat(bench.files("out")).containsOnlyKeys("report.html");
        assertThat(bench.state("all").untold())
                .as("who was not told is told by the next")
                .isNotEmpty();
    }
}
