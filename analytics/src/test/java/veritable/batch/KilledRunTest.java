package veritable.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs in processes of their own, killed at random moments. */
@Tag("slow")
class KilledRunTest {
    private static final int ROUNDS = 16;

    @TempDir private Path folder;

    private Process java(String main, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Djava.awt.headless=true",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    private Process start() throws IOException {
        return java("veritable.cli.Main", "batch", folder.resolve("job.yaml").toString());
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
        long longest = 0;
        int unfinished = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, String> before = digests(bench.state("all"));
            assertThat(there(bench)).as("round " + round).isEqualTo(before);
            Process runs = java(EndlessRuns.class.getName(), folder.toString(), "2" + round);
            try (BufferedReader ended = runs.inputReader(StandardCharsets.UTF_8)) {
                // the first run is slow, the second tells how long one takes
                ended.readLine();
                long start = System.nanoTime();
                ended.readLine();
                longest = Math.max(longest, System.nanoTime() - start);
                TimeUnit.NANOSECONDS.sleep((long) (random.nextDouble() * longest));
                runs.destroyForcibly().waitFor();
            }
            unfinished += Files.exists(folder.resolve(".veritable/all.begun.json")) ? 1 : 0;

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
        assertThat(unfinished).as("runs that were killed while they wrote").isPositive();
        assertThat(start().waitFor()).isZero();
        assertThat(there(bench)).isEqualTo(digests(bench.state("all")));
        assertThat(bench.files("out").keySet())
                .as("no draft is left")
                .noneMatch(f -> f.endsWith("~"));
        assertThat(bench.log("all")).allMatch(line -> line.startsWith("{\"event\":\""));
    }

    /** A program that says that it was started and then does nothing for long. */
    private Path waiting(Bench bench, String name) throws IOException {
        bench.write(name, "#!/bin/sh\n: > " + folder.resolve("started") + "\nsleep 3600\n");
        Path file = folder.resolve(name);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"git", "notebook", "command", "webhook"})
    void endsInGoodOrderWhenItIsToldTo(String stage) throws Exception {
        Bench bench = new Bench(folder);
        bench.report("reports/a.md", "1.20").report("reports/b.md", "1.21").write("a.ipynb", "{}");
        Path program = waiting(bench, stage.equals("git") ? "bin/git" : "bin/program");
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String job =
                    "jobs:\n  all:\n    outputs:\n      folder: out\n      dossier: report.html\n";
            bench.write(
                    "job.yaml",
                    job
                            + switch (stage) {
                                case "git" -> "    inputs: {git: reports}\n";
                                case "notebook" ->
                                        "      notebook: {run: a.ipynb, to: a.html}\n"
                                                + "    inputs: reports\n";
                                case "command" ->
                                        "    inputs: reports\n"
                                                + "    on-findings: {when: note, command: ["
                                                + program
                                                + "]}\n";
                                default ->
                                        "    inputs: reports\n"
                                                + "    on-findings: {when: note, webhook: 'http://127.0.0.1:"
                                                + silent.getLocalPort()
                                                + "/'}\n";
                            });
            ProcessBuilder builder =
                    new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Dveritable.launcher=" + program,
                            "-cp",
                            System.getProperty("java.class.path"),
                            "veritable.cli.Main",
                            "batch",
                            folder.resolve("job.yaml").toString());
            builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
            Process run =
                    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(folder.resolve("err.txt").toFile())
                            .start();
            if (stage.equals("webhook")) {
                silent.accept();
            }
            while (!stage.equals("webhook")
                    && run.isAlive()
                    && !Files.exists(folder.resolve("started"))) {
                Thread.sleep(10);
            }
            List<ProcessHandle> children = run.descendants().toList();
            run.destroy();
            assertThat(run.waitFor()).isEqualTo(143);
            for (ProcessHandle child : children) {
                child.onExit().get(2, TimeUnit.MINUTES);
            }
        }
        assertThat(bench.log("all").get(1)).contains("\"result\":\"stopped\"");
        boolean written = stage.equals("command") || stage.equals("webhook");
        assertThat(bench.files("out").keySet())
                .containsExactlyElementsOf(written ? List.of("report.html") : List.of());
        assertThat(bench.state("all").untold().isEmpty())
                .as("who was not told is told by the next")
                .isNotEqualTo(written);
    }

    @Test
    void endsInGoodOrderAtAnyMoment() throws Exception {
        Bench bench = new Bench(folder);
        bench.report("reports/a.md", "1.20")
                .report("reports/b.md", "1.21")
                .write(
                        "job.yaml",
                        "jobs: {all: {inputs: reports, outputs: {folder: out, dossier: report.html,"
                                + " workbook: report.xlsx, tables: {claims: claims.csv}}}}\n");
        bench.run();
        long start = System.nanoTime();
        bench.run();
        long longest = System.nanoTime() - start;
        Random random = new Random(20251104);
        for (int round = 0; round < ROUNDS; round++) {
            bench.report("reports/b.md", "1." + (30 + round));
            Stop stop = new Stop();
            CompletableFuture<Result> run =
                    CompletableFuture.supplyAsync(
                            () -> {
                                try {
                                    return bench.run(Batch.Options.ALL, stop);
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            });
            TimeUnit.NANOSECONDS.sleep((long) (random.nextDouble() * longest));
            stop.ask();
            assertThat(run.get(2, TimeUnit.MINUTES)).isIn(Result.STOPPED, Result.DONE);
            assertThat(there(bench)).isEqualTo(digests(bench.state("all")));
            assertThat(bench.files("out").keySet()).noneMatch(name -> name.endsWith("~"));
        }
    }
}
