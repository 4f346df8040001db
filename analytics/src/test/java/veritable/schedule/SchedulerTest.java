package veritable.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import veritable.batch.JobFile;
import veritable.batch.LastRun;
import veritable.language.Language;

/** By a clock that jumps from one time to the next, and runs that end when the test says so. */
class SchedulerTest {
    private static final Instant START = Instant.parse("2026-01-05T10:00:30Z");

    @TempDir private Path folder;
    private final List<String> events = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final Map<String, LastRun> lastRuns = new HashMap<>();
    private final Metrics metrics = new Metrics(clock());
    private Instant now = START;
    private Instant until = START;
    private Duration asleep = Duration.ZERO;
    private BiConsumer<String, CompletableFuture<Integer>> run = (job, exit) -> exit.complete(0);
    private @Nullable Scheduler scheduler;
    private @Nullable JobFiles files;

    private InstantSource clock() {
        return () -> now;
    }

    /** Lets the clock jump to the time that is waited for, and ends the test's time. */
    private final class Jumps implements Waiting {
        @Override
        public void until(@Nullable Instant time) {
            Instant next = time == null || time.isAfter(until) ? until : time;
            now = next.isAfter(now) ? next.plus(asleep) : now;
            asleep = Duration.ZERO;
            if (!now.isBefore(until) && scheduler != null) {
                scheduler.stop();
            }
        }

        @Override
        public void wake() {}
    }

    private record Noted(CompletableFuture<Integer> exit, List<String> events, String job)
            implements Runner.Started {
        @Override
        public void stop() {
            events.add("stop " + job);
            exit.complete(143);
        }
    }

    @BeforeEach
    void untilFiveMinutesLater() {
        until = START.plus(Duration.ofMinutes(5));
    }

    private void schedule(String jobs) throws Exception {
        Path file = Files.writeString(folder.resolve("job.yaml"), "time-zone: UTC\njobs:\n" + jobs);
        Scheduler made =
                new Scheduler(
                        files == null ? JobFiles.of(JobFile.read(file)) : files,
                        job -> Optional.ofNullable(lastRuns.get(job)),
                        (read, job) -> {
                            events.add(time() + " " + job);
                            CompletableFuture<Integer> exit = new CompletableFuture<>();
                            run.accept(job, exit);
                            return new Noted(exit, events, job);
                        },
                        clock(),
                        new Jumps(),
                        metrics,
                        said::add,
                        Language.ENGLISH);
        scheduler = made;
        made.run();
    }

    private String time() {
        return now.toString().substring(11, 16);
    }

    private static String job(String name, String schedule) {
        return "  "
                + name
                + ": {inputs: x, outputs: {dossier: "
                + name
                + ".html}, schedule: "
                + schedule
                + "}\n";
    }

    private static LastRun last(String at) {
        return new LastRun(at, "done", 0, 1.5, Map.of("error", 7, "new", 2));
    }

    private String metric(String name) {
        return metricsText().lines().filter(line -> line.startsWith(name)).findFirst().orElse("");
    }

    private String metricsText() {
        return new String(metrics.text(), StandardCharsets.UTF_8);
    }

    @Test
    void startsEachJobWhenItIsDue() throws Exception {
        schedule(job("minutely", "'* * * * *'") + job("even", "'*/2 * * * *'"));
        assertThat(events)
                .containsExactly(
                        "10:01 minutely",
                        "10:02 minutely",
                        "10:02 even",
                        "10:03 minutely",
                        "10:04 minutely",
                        "10:04 even",
                        "10:05 minutely");
    }

    @Test
    void goesOnAfterRunsThatFailAndAreKilled() throws Exception {
        List<Integer> exits = new ArrayList<>(List.of(0, 137, 70, 3, 0));
        run = (job, exit) -> exit.complete(exits.remove(0));
        schedule(job("a", "'* * * * *'"));
        assertThat(events).hasSize(5);
        assertThat(said)
                .containsExactly(
                        "a: exit 137; next at 2026-01-05T10:03:00Z",
                        "a: exit 70; next at 2026-01-05T10:04:00Z",
                        "a: exit 3; next at 2026-01-05T10:05:00Z");
        assertThat(metric("veritable_runs_total{exit=\"137\",job=\"a\"}")).endsWith(" 1.0");
    }

    @Test
    void refusesARunThatIsDueWhileTheLastOneGoesOn() throws Exception {
        run = (job, exit) -> {};
        schedule(job("slow", "'* * * * *'"));
        assertThat(events).containsExactly("10:01 slow", "stop slow");
        assertThat(said).hasSize(5).first().asString().contains("has not ended");
        assertThat(metric("veritable_refused_total")).endsWith(" 4.0");
    }

    @Test
    void makesUpOnceForWhatPassedWhileTheMachineSlept() throws Exception {
        until = START.plus(Duration.ofMinutes(20));
        asleep = Duration.ofMinutes(10);
        schedule(job("a", "'*/3 * * * *'"));
        assertThat(events).containsExactly("10:13 a", "10:15 a", "10:18 a");
        assertThat(said)
                .containsExactly("a: due 4 times while nothing could run; run once for all");
    }

    @Test
    void letsGoWhatPassedWhereAJobSaysSo() throws Exception {
        until = START.plus(Duration.ofMinutes(20));
        asleep = Duration.ofMinutes(10).plusSeconds(30);
        schedule(job("a", "{cron: '*/3 * * * *', misfire: skip}"));
        assertThat(events).containsExactly("10:15 a", "10:18 a");
        assertThat(said).containsExactly("a: due 4 times while nothing could run; let go");
        assertThat(metric("veritable_missed_total")).endsWith(" 4.0");
    }

    @Test
    void makesUpForWhatPassedWhileNothingWasUp() throws Exception {
        lastRuns.put("daily", last("2026-01-03T06:00:00Z"));
        lastRuns.put("later", last("2026-01-05T09:00:00Z"));
        schedule(
                job("daily", "'0 6 * * *'")
                        + job("later", "'0 6 * * *'")
                        + job("first", "'0 6 * * *'"));
        assertThat(events).as("once, and only that").containsExactly("10:00 daily");
    }

    private static JobFile file(String jobs) {
        return JobFile.parse(Path.of("job.yaml"), "time-zone: UTC\njobs:\n" + jobs);
    }

    @Test
    void takesUpWhatTheJobFileSaysByNow() throws Exception {
        JobFile before = file(job("a", "'* * * * *'") + job("b", "'* * * * *'"));
        JobFile after = file(job("a", "'*/5 * * * *'") + job("c", "'3 10 * * *'"));
        files =
                new JobFiles() {
                    private boolean changed;

                    @Override
                    public JobFile current() {
                        return changed ? after : before;
                    }

                    @Override
                    public Look look() {
                        boolean due = !changed && now.isAfter(START.plusSeconds(60));
                        changed |= due;
                        return due ? Look.CHANGED : Look.SAME;
                    }
                };
        schedule("");
        assertThat(events).containsExactly("10:01 a", "10:01 b", "10:03 c", "10:05 a");
        assertThat(metric("veritable_running{job=\"b\"}")).isEmpty();
        assertThat(metric("veritable_job_file_good")).endsWith(" 1.0");
    }

    @Test
    void tellsFindingsAndTimesAsMetrics() throws Exception {
        lastRuns.put("a", last("2026-01-05T09:59:00Z"));
        schedule(job("a", "'5 10 * * *'"));
        assertThat(metric("veritable_findings{job=\"a\",kind=\"error\"}")).endsWith(" 7.0");
        assertThat(metric("veritable_findings{job=\"a\",kind=\"new\"}")).endsWith(" 2.0");
        assertThat(metric("veritable_run_duration_seconds_sum")).endsWith(" 1.5");
        assertThat(metricsText()).contains("# HELP veritable_next_run_timestamp_seconds");
    }

    @Test
    void aRunThatCannotBeStartedIsToldAndTheNextOneIsTried() throws Exception {
        run =
                (job, exit) -> {
                    if (events.size() == 1) {
                        throw new UncheckedIOException(new IOException("no more processes"));
                    }
                    exit.complete(0);
                };
        schedule(job("a", "'* * * * *'"));
        assertThat(events).hasSize(5);
        assertThat(said).singleElement().asString().contains("no more processes");
    }
}
