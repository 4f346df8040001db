package veritable.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code veritable schedule} as an operator has it: processes, files, signals. */
@Tag("slow")
class ServiceTest {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String JOB =
            """
            time-zone: UTC
            jobs:
              j:
                inputs: reports
                outputs: {folder: out, dossier: report.html, tables: {claims: claims.csv}}
                schedule: "*/2 * * * * *"
            """;

    @TempDir private Path folder;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private @Nullable Process service;

    @AfterEach
    void ends() {
        if (service != null) {
            service.descendants().forEach(ProcessHandle::destroyForcibly);
            service.destroyForcibly();
        }
    }

    private Process start() throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Djava.awt.headless=true",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "veritable.cli.Main",
                                "schedule",
                                folder.resolve("job.yaml").toString(),
                                "--port",
                                "0",
                                "--lang",
                                "en")
                        .redirectErrorStream(true)
                        .start();
        service = process;
        Thread reader = new Thread(() -> read(process), "service");
        reader.setDaemon(true);
        reader.start();
        return process;
    }

    private void read(Process process) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(said::add);
        } catch (IOException | UncheckedIOException e) {
            said.add(e.toString());
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Path draft = Files.writeString(folder.resolve("draft"), text);
        Files.move(draft, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private void report(String name, String version) throws IOException {
        write(name, "| 技术 | 版本 |\n| --- | --- |\n| Istio | " + version + " |\n");
    }

    /** Waits for something to happen; how long it takes says nothing. */
    private void await(String what, BooleanSupplier happened) throws InterruptedException {
        long start = System.nanoTime();
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime() - start)
                    .as(() -> what + "; said: " + said + "; log: " + log())
                    .isLessThan(PATIENCE.toNanos());
            Thread.sleep(10);
        }
    }

    private List<String> log() {
        try {
            return Files.readAllLines(folder.resolve(".veritable/j.log.jsonl"));
        } catch (IOException e) {
            return List.of();
        }
    }

    private long runs(String what) {
        return log().stream().filter(line -> line.contains(what)).count();
    }

    private void awaitMore(String what) throws InterruptedException {
        long before = runs(what);
        await("one more of " + what, () -> runs(what) > before);
    }

    private boolean isSaid(String text) {
        return said.stream().anyMatch(line -> line.contains(text));
    }

    private String outputs() throws IOException {
        return Files.readString(folder.resolve("out/claims.csv"))
                + Files.readString(folder.resolve("out/report.html"));
    }

    @Test
    void runsWhatIsDueWhateverHappensToRunsInputsAndJobFile() throws Exception {
        report("reports/a.md", "1.20");
        report("reports/b.md", "1.21");
        write("job.yaml", JOB);
        Process process = start();
        await("three good runs", () -> runs("\"result\":\"done\"") >= 3);
        String good = outputs();

        while (!isSaid("exit 137")) {
            long starts = runs("\"event\":\"start\"");
            await("a run", () -> runs("\"event\":\"start\"") > starts || isSaid("exit 137"));
            process.children().forEach(ProcessHandle::destroyForcibly);
        }
        awaitMore("\"result\":\"done\"");
        assertThat(Files.readString(folder.resolve("out/claims.csv")))
                .as("the same reports, the same bytes")
                .isEqualTo(good.substring(0, good.indexOf("<!doctype")));
        assertThat(said).anyMatch(line -> line.startsWith("j: exit 137; next at "));

        Files.write(folder.resolve("reports/b.md"), new byte[] {0, 1, 2, 0, 0, 0});
        awaitMore("\"result\":\"unreadable\"");
        assertThat(outputs()).contains("1.20");
        await("it is told", () -> isSaid("j: exit 3") && isSaid("skipped reports/b.md"));
        report("reports/b.md", "1.22");
        awaitMore("\"result\":\"done\"");

        write("job.yaml", JOB.replace("*/2 * * * * *", "*/2 * * * *".replace("*", "x")));
        await("it is told", () -> isSaid("stays in force"));
        awaitMore("\"result\":\"done\"");
        assertThat(health()).contains("\"status\":\"up\"").contains("is no cron expression");

        write("job.yaml", JOB.replace("claims.csv", "more.csv"));
        new ProcessBuilder("kill", "-HUP", String.valueOf(process.pid())).start().waitFor();
        await("it is taken up", () -> isSaid("job.yaml has changed; 1 jobs are scheduled"));
        await("another output", () -> Files.exists(folder.resolve("out/more.csv")));

        List<ProcessHandle> runs = process.children().toList();
        process.destroy();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(runs).noneMatch(ProcessHandle::isAlive);
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files).noneMatch(file -> file.toString().endsWith("~"));
        }
    }

    private String health() throws Exception {
        String up =
                said.stream().filter(line -> line.contains("/health")).findFirst().orElseThrow();
        URI address = URI.create(up.substring(up.indexOf("http"), up.indexOf(" and /metrics")));
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
