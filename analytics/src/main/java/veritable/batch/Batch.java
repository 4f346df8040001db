package veritable.batch;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The door to runs: every job of a file, or some, one after the other.
 *
 * <pre>{@code
 * new Batch(JobFile.read(Path.of("job.yaml")), Batch.Options.ALL, InstantSource.system(), new Stop())
 *         .run(System.err::println);
 * }</pre>
 */
public final class Batch {
    /**
     * @param jobs those to run, all if it is empty
     * @param dryRun whether only to say what would be done
     * @param ifChanged whether to do nothing where nothing has changed
     * @param failOn in place of what the jobs state
     */
    public record Options(
            List<String> jobs, boolean dryRun, boolean ifChanged, Optional<Gate> failOn) {
        public static final Options ALL = new Options(List.of(), false, false, Optional.empty());

        public Options {
            jobs = List.copyOf(jobs);
        }
    }

    private final JobFile file;
    private final Options options;
    private final InstantSource clock;
    private final Stop stop;

    public Batch(JobFile file, Options options, InstantSource clock, Stop stop) {
        this.file = file;
        this.options = options;
        this.clock = clock;
        this.stop = stop;
    }

    /**
     * Runs the jobs in the order of the file; one that fails does not keep the others from running.
     *
     * @param say told, sentence by sentence, what happens
     * @return the gravest result
     */
    public Result run(Consumer<String> say) throws IOException {
        Result gravest = Result.UNCHANGED;
        boolean any = false;
        for (Job job : file.jobs()) {
            if (!options.jobs().isEmpty() && !options.jobs().contains(job.name())) {
                continue;
            }
            Result result = stop.isAsked() ? Result.STOPPED : run(job, say);
            gravest = any ? graver(gravest, result) : result;
            any = true;
        }
        return gravest;
    }

    private static Result graver(Result one, Result other) {
        if (one.exit() == other.exit()) {
            return one == Result.UNCHANGED ? other : one;
        }
        return one.exit() > other.exit() ? one : other;
    }

    private Result run(Job job, Consumer<String> say) throws IOException {
        Place place = file.place(job.name());
        if (options.dryRun()) {
            return new DryRun(job, place, clock).run(say);
        }
        return new JobRun(job, place, options, clock, say, stop).run();
    }

    /** What made the outputs: another build may make others of the same reports. */
    static String build() {
        return String.valueOf(Batch.class.getPackage().getImplementationVersion());
    }
}
