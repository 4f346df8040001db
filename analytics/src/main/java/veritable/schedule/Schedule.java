package veritable.schedule;

import java.io.IOException;
import java.time.InstantSource;
import java.util.OptionalInt;
import java.util.function.Consumer;
import veritable.batch.JobFile;
import veritable.batch.LastRun;
import veritable.language.Labels;
import veritable.language.Language;

/** The door to scheduling: the jobs of a file, as it changes, until it is told to stop. */
public final class Schedule {
    private final Scheduler scheduler;
    private final Metrics metrics;
    private final OptionalInt port;
    private final Consumer<String> say;
    private final Labels labels;
    private final JobFiles files;

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
        this.files = new ReadAnew(file, say, language);
        this.scheduler =
                new Scheduler(
                        files,
                        job -> LastRun.of(files.current(), job),
                        runner,
                        clock,
                        Waiting.by(clock),
                        metrics,
                        say,
                        language);
        this.port = port;
        this.say = say;
        this.labels = Labels.of(Schedule.class, language);
    }

    /** Runs until {@link #stop}. */
    public void run() throws IOException, InterruptedException {
        if (port.isEmpty()) {
            say.accept(labels.text("up", files.current().scheduled().size()));
            scheduler.run();
            return;
        }
        Station station = new Station(port.getAsInt(), scheduler, metrics);
        try (station) {
            say.accept(labels.text("up.at", files.current().scheduled().size(), station.port()));
            scheduler.run();
        }
    }

    /** Looks at once whether the job file has changed. */
    public void reload() {
        scheduler.wake();
    }

    /** Ends {@link #run}, and the runs that go on. */
    public void stop() {
        scheduler.stop();
    }
}
