package veritable.kernel.install;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Runs other programs to their end. */
final class Processes {
    private Processes() {}

    /** What a program left: its exit code, and what it printed to either stream. */
    record Ended(int exit, String output) {}

    /**
     * Runs a program and waits for it; what takes longer than allowed is ended.
     *
     * @throws IOException if there is no such program, or it took too long
     */
    static Ended run(List<String> command, long seconds) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // what others set for their Java would be said at its start, and change it
        builder.environment().keySet().removeIf(name -> name.equals("JDK_JAVA_OPTIONS"));
        Process process = builder.start();
        process.getOutputStream().close();
        CompletableFuture<String> output =
                CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new IOException(command.get(0) + ": no end after " + seconds + " s");
            }
            return new Ended(process.exitValue(), output.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(command.get(0) + ": interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException(command.get(0) + ": its output can't be read", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String read(InputStream in) {
        String encoding = System.getProperty("native.encoding", StandardCharsets.UTF_8.name());
        try (in) {
            return new String(in.readAllBytes(), Charset.forName(encoding));
        } catch (IOException e) {
            return "";
        }
    }
}
