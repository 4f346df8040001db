package veritable.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A program that a run starts and waits for. Its arguments are a list, never a line for a shell;
 * text of reports reaches it on standard input alone.
 *
 * @param environment set for it; a variable with an empty value is taken away
 */
record Program(List<String> command, Path folder, Map<String, String> environment, Stop stop) {
    private static final int MOST_WORDS = 4000;

    /** How it ended, and the last of what it said. */
    record Ended(int exit, String lastWords) {}

    /**
     * @throws IOException if it can't be started, or takes longer than the limit
     */
    Ended run(String input, Optional<Duration> limit) throws IOException {
        return run(input, limit, Optional.empty());
    }

    /** With what it says on standard output in a file. */
    Ended run(String input, Optional<Duration> limit, Optional<Path> output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        if (output.isPresent()) {
            builder.redirectOutput(output.get().toFile());
        } else {
            builder.redirectErrorStream(true);
        }
        environment.forEach(
                (name, value) -> {
                    if (value.isEmpty()) {
                        builder.environment().remove(name);
                    } else {
                        builder.environment().put(name, value);
                    }
                });
        stop.check();
        Process process = builder.start();
        Stop.Waited waited = stop.during(() -> end(process));
        try (waited) {
            Thread feeder = new Thread(() -> feed(process, input), "input");
            feeder.setDaemon(true);
            feeder.start();
            Tail tail =
                    new Tail(
                            output.isPresent()
                                    ? process.getErrorStream()
                                    : process.getInputStream());
            tail.start();
            boolean ended = await(process, limit);
            stop.check();
            if (!ended) {
                throw new IOException(
                        command.get(0)
                                + ": not done after "
                                + limit.orElseThrow().toSeconds()
                                + " s");
            }
            // what it started and left behind may hold the line open
            tail.join(1000);
            return new Ended(process.exitValue(), tail.text());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stop.StoppedException();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** With what it has started: a shell does not pass on that it is told to end. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    private static boolean await(Process process, Optional<Duration> limit)
            throws InterruptedException {
        if (limit.isEmpty()) {
            process.waitFor();
            return true;
        }
        return process.waitFor(limit.get().toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void feed(Process process, String input) {
        try (OutputStream out = process.getOutputStream()) {
            out.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // it need not read what it is given
        }
    }

    /** Reads all that a program says and keeps the end. */
    private static final class Tail extends Thread {
        private final InputStream in;
        private byte[] kept = new byte[0];

        Tail(InputStream in) {
            super("output");
            this.in = in;
            setDaemon(true);
        }

        @Override
        public void run() {
            byte[] buffer = new byte[MOST_WORDS];
            try {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    keep(buffer, n);
                }
            } catch (IOException e) {
                // ended by force
            }
        }

        private synchronized void keep(byte[] bytes, int length) {
            byte[] all = new byte[kept.length + length];
            System.arraycopy(kept, 0, all, 0, kept.length);
            System.arraycopy(bytes, 0, all, kept.length, length);
            int from = Math.max(0, all.length - MOST_WORDS);
            kept = Arrays.copyOfRange(all, from, all.length);
        }

        synchronized String text() {
            return new String(kept, StandardCharsets.UTF_8).strip();
        }
    }
}
