package veritable.schedule;

import java.io.IOException;
import java.time.InstantSource;
import java.util.OptionalInt;
import java.util.function.Consumer;
import veritable.batch.JobFile;
import veritable.batch.LastRun;
import veritable.language.Labels;
import veritable.language.Language;

/** The door to scheduling: the jobs of a file, until it is told to stop. */
public final class Schedule {
    private final Scheduler scheduler;
    private final Metrics metrics;
    private final OptionalInt port;
    private final Consumer<String> say;
    private final Labels labels;
    private final int jobs;

    /**
     * @param port of this machine where health and metrics are told, 0 for any that is free
     */
    public Schedule(
            JobFile file,
            Runner runner,
            InstantSource clock,
            OptionalInt port,
            Consumer<String> say,
            Language language) {
        this.metrics = new Metrics(clock);
        this.scheduler =
                new Scheduler(
                        file.scheduled(),
                        job -> LastRun.of(file, job),
                        runner,
                        clock,
                        Waiting.by(clock),
                        metrics,
                        say,
                        language);
        this.port = port;
        this.say = say;
        this.labels = Labels.of(Schedule.class, language);
        this.jobs = file.scheduled().size();
    }

    /** Runs until {@link #stop}. */
    public void run() throws IOException, InterruptedException {
        if (port.isEmpty()) {
            say.accept(labels.text("up", jobs));
            scheduler.run();
            return;
        }
        Station station = new Station(port.getAsInt(), scheduler, metrics);
        try (station) {
            say.accept(labels.text("up.at", jobs, station.port()));
            scheduler.run();
        }
    }

    /** Ends {@link #run}, and the runs that go on. */
    public void stop() {
        scheduler.stop();
    }
}
