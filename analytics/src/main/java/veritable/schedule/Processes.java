package veritable.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Runs each job in a process of its own, so that one that is killed or runs out of memory takes
 * nothing else with it.
 */
public final class Processes implements Runner {
    private final List<String> command;
    private final Path folder;

    /**
     * @param command to which the name of a job is added
     * @param folder where it is run
     */
    public Processes(List<String> command, Path folder) {
        this.command = List.copyOf(command);
        this.folder = folder;
    }

    @Override
    public Started start(String job) {
        List<String> line = new ArrayList<>(command);
        line.add(job);
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            // one future for all who ask: each that a process gives is done a moment later
            return new Child(process, process.onExit().thenApply(Process::exitValue));
        } catch (IOException e) {
            throw new UncheckedIOException(job + ": can't be started: " + e.getMessage(), e);
        }
    }

    private record Child(Process process, CompletableFuture<Integer> exit) implements Started {
        @Override
        public void stop() {
            process.destroy();
        }
    }
}
