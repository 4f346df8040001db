package veritable.schedule;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import veritable.batch.JobFile;

/**
 * Runs each job in a process of its own, so that one that is killed or runs out of memory takes
 * nothing else with it.
 */
public final class Processes implements Runner {
    private final List<String> command;
    private final Path folder;

    /**
     * @param command that reads a job file from its input, to which the name of a job is added
     * @param folder where it is run
     */
    public Processes(List<String> command, Path folder) {
        this.command = List.copyOf(command);
        this.folder = folder;
    }

    @Override
    public Started start(JobFile file, String job) {
        List<String> line = new ArrayList<>(command);
        line.add(job);
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            Process process = builder.start();
            feed(process, file.text());
            // one future for all who ask: each that a process gives is done a moment later
            return new Child(process, process.onExit().thenApply(Process::exitValue));
        } catch (IOException e) {
            throw new UncheckedIOException(job + ": can't be started: " + e.getMessage(), e);
        }
    }

    /** In a thread of its own: the process may be slow to read, or end before it has. */
    private static void feed(Process process, String text) {
        Thread feeder =
                new Thread(
                        () -> {
                            try (OutputStream out = process.getOutputStream()) {
                                out.write(text.getBytes(StandardCharsets.UTF_8));
                            } catch (IOException e) {
                                // its exit tells
                            }
                        },
                        "job file");
        feeder.setDaemon(true);
        feeder.start();
    }

    private record Child(Process process, CompletableFuture<Integer> exit) implements Started {
        @Override
        public void stop() {
            process.destroy();
        }
    }
}
