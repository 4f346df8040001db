package veritable.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Other jobs that keep their state in the same folder, perhaps those of another file: they must not
 * share a state or an output, for each would take what the other left for its own.
 */
final class Neighbours {
    private Neighbours() {}

    /**
     * @throws IOException if another job has one of these outputs, or this very state
     */
    static void check(Place place, State last, Map<String, Path> targets) throws IOException {
        if (!last.file().equals(place.file()) && isThere(place, last.file(), place.job())) {
            throw new IOException(
                    last.file()
                            + " has a job of that name too, which keeps its state in the same"
                            + " folder (expected another name, or a \"state\" of its own)");
        }
        if (!Files.isDirectory(place.state())) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place.state(), "*.json")) {
            for (Path file : files) {
                String job = file.getFileName().toString().replace(".json", "");
                // monthly.last.json is no state: a job's name has no dot
                if (job.indexOf('.') < 0 && !job.equals(place.job())) {
                    check(place, job, state(file), targets);
                }
            }
        }
    }

    private static Optional<State> state(Path file) {
        try {
            return Records.read(file, State.class);
        } catch (IOException e) {
            // that job will say so
            return Optional.empty();
        }
    }

    private static void check(
            Place place, String job, Optional<State> state, Map<String, Path> targets)
            throws IOException {
        if (state.isEmpty()) {
            return;
        }
        for (Written file : state.get().files()) {
            for (Path target : targets.values()) {
                String name = place.name(target);
                boolean same = file.path().equals(name) || file.path().startsWith(name + "/");
                if (same && isThere(place, state.get().file(), job)) {
                    throw new IOException(
                            file.path()
                                    + " is an output of the job "
                                    + job
                                    + " of "
                                    + state.get().file()
                                    + " (expected another name)");
                }
            }
        }
    }

    /** Whether the file still has the job: one that was renamed leaves a state behind. */
    private static boolean isThere(Place place, String file, String job) {
        Path path = place.folder().resolve(file);
        if (file.isEmpty() || !Files.isRegularFile(path)) {
            return false;
        }
        try {
            JobFile other = JobFile.read(path);
            return other.names().contains(job) && other.state().equals(place.state());
        } catch (JobFileException e) {
            return false;
        }
    }
}
