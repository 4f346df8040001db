package veritable.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.TreeSet;
import veritable.batch.Batch;
import veritable.batch.Gate;
import veritable.batch.JobFile;
import veritable.batch.JobFileException;
import veritable.batch.Stop;

/** {@code veritable batch JOBS}: runs what a file of jobs says, once. */
final class BatchCommand implements Command {
    /** Set where a schedule starts a run: the job file, as it was last good, comes as input. */
    static final String FROM_INPUT = "veritable.jobs.from-input";

    private static final long SECONDS_TO_END = 30;

    private final Operand file = Operand.one("JOBS", "A file of jobs (YAML).");
    private final Option jobs =
            Option.repeated("NAME", "Only these jobs (default: all of the file).", "--job");
    private final Option dryRun =
            Option.flag("Say what would be done, and do none of it.", "--dry-run");
    private final Option ifChanged =
            Option.flag("Do nothing where inputs and job are as they were.", "--if-changed");
    private final Option failOn =
            Option.repeated(
                    "error|warning|note|new|undecided|stale",
                    "Exit with 1 on such a finding, whatever the jobs state.",
                    "--fail-on");
    private final CommonOptions common;

    BatchCommand(Terminal terminal) {
        this.common = new CommonOptions(terminal);
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "Runs jobs unattended: what is read, what is written, who is told stands in a file.",
                        "Exit codes besides those of every command: 75 another run has not ended, 143 stopped.")
                .operands(file)
                .options(jobs, dryRun, ifChanged, failOn)
                .options(common.lang, common.quiet, common.verbose);
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public int run() throws IOException {
        for (String word : failOn.values()) {
            Names.check("--fail-on", word, Gate.WORDS);
        }
        JobFile read = read(Path.of(file.value()));
        for (String job : jobs.values()) {
            Names.check("--job", job, read.names());
        }
        Optional<Gate> gate =
                failOn.isGiven()
                        ? Optional.of(new Gate(new TreeSet<>(failOn.values())))
                        : Optional.empty();
        Batch.Options options =
                new Batch.Options(jobs.values(), dryRun.isGiven(), ifChanged.isGiven(), gate);
        Stop stop = new Stop();
        Thread atExit = new Thread(() -> end(stop), "stop batch");
        Runtime.getRuntime().addShutdownHook(atExit);
        try {
            return new Batch(read, options, InstantSource.system(), stop)
                    .run(dryRun.isGiven() ? common::warn : common::say)
                    .exit();
        } finally {
            stop.ended();
        }
    }

    static JobFile read(Path file) throws IOException {
        try {
            if (Boolean.getBoolean(FROM_INPUT)) {
                byte[] text = System.in.readAllBytes();
                return JobFile.parse(file, new String(text, StandardCharsets.UTF_8));
            }
            return JobFile.read(file);
        } catch (JobFileException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** The process is told to end: the run has a moment to leave things in order. */
    private static void end(Stop stop) {
        stop.ask();
        try {
            stop.await(SECONDS_TO_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
