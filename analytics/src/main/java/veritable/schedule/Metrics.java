package veritable.schedule;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import veritable.batch.LastRun;

/** What happens to jobs, in numbers, as Prometheus reads them. */
final class Metrics implements Watcher {
    static final String TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final InstantSource clock;
    private final Counter runs =
            Counter.builder()
                    .name("veritable_runs_total")
                    .help("Runs that have ended, by exit code.")
                    .labelNames("job", "exit")
                    .register(registry);
    private final Counter refused =
            counter("veritable_refused_total", "Runs refused because another had not ended.");
    private final Counter missed =
            counter("veritable_missed_total", "Times that passed and were not made up for.");
    private final Histogram duration =
            Histogram.builder()
                    .name("veritable_run_duration_seconds")
                    .help("How long runs took.")
                    .unit(Unit.SECONDS)
                    .labelNames("job")
                    .classicOnly()
                    .classicUpperBounds(1, 2, 5, 10, 30, 60, 300, 900)
                    .register(registry);
    private final Gauge running = gauge("veritable_running", "Whether a run goes on.");
    private final Gauge next =
            gauge("veritable_next_run_timestamp_seconds", "When the job is due.");
    private final Gauge ended =
            gauge("veritable_last_end_timestamp_seconds", "When the last run ended.");
    private final Gauge good =
            gauge(
                    "veritable_last_success_timestamp_seconds",
                    "When the last run ended that read all and wrote all.");
    private final Gauge findings =
            Gauge.builder()
                    .name("veritable_findings")
                    .help(
                            "Findings of the last run that compared: by severity; new, settled, gone.")
                    .labelNames("job", "kind")
                    .register(registry);

    private final Gauge file =
            Gauge.builder()
                    .name("veritable_job_file_good")
                    .help("Whether the job file could be used when it was last read.")
                    .register(registry);

    Metrics(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void file(boolean isGood) {
        file.set(isGood ? 1 : 0);
    }

    @Override
    public void gone(String job) {
        next.remove(job);
        running.remove(job);
    }

    private Counter counter(String name, String help) {
        return Counter.builder().name(name).help(help).labelNames("job").register(registry);
    }

    private Gauge gauge(String name, String help) {
        return Gauge.builder().name(name).help(help).labelNames("job").register(registry);
    }

    @Override
    public void due(String job, Optional<Instant> time) {
        next.labelValues(job).set(time.map(Metrics::seconds).orElse(Double.NaN));
        running.labelValues(job).inc(0);
        refused.labelValues(job).inc(0);
        missed.labelValues(job).inc(0);
    }

    private static double seconds(Instant time) {
        return time.toEpochMilli() / 1000.0;
    }

    @Override
    public void started(String job) {
        running.labelValues(job).set(1);
    }

    @Override
    public void refused(String job) {
        refused.labelValues(job).inc();
    }

    @Override
    public void missed(String job, long times) {
        missed.labelValues(job).inc(times);
    }

    @Override
    public void ended(String job, int exit, Optional<LastRun> last) {
        running.labelValues(job).set(0);
        runs.labelValues(job, String.valueOf(exit)).inc();
        double now = seconds(clock.instant());
        ended.labelValues(job).set(now);
        if (exit == 0 || exit == 1) {
            good.labelValues(job).set(now);
        }
        // a run that was killed left nothing of its own
        last.filter(run -> run.exit() == exit)
                .ifPresent(
                        run -> {
                            duration.labelValues(job).observe(run.seconds());
                            run.findings()
                                    .forEach(
                                            (kind, count) ->
                                                    findings.labelValues(job, kind).set(count));
                        });
    }

    /** All of it, as the text that Prometheus reads. */
    byte[] text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create()
                    .write(out, registry.scrape(), EscapingScheme.UNDERSCORE_ESCAPING);
        } catch (IOException e) {
            throw new UncheckedIOException("to memory", e);
        }
        return out.toByteArray();
    }
}
