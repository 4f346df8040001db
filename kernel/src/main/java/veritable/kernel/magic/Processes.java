package veritable.kernel.magic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import veritable.kernel.api.MagicException;
import veritable.kernel.api.Notebook;

/** Runs programs, and prints what they print while they run. */
final class Processes {
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    private Processes() {}

    /** How a line is given to the system's shell. */
    static List<String> shell(String command) {
        return WINDOWS ? List.of("cmd", "/c", command) : List.of("/bin/sh", "-c", command);
    }

    /**
     * Runs a program to its end. When the calling thread is interrupted, the program and all it
     * started are ended.
     *
     * @throws MagicException if it can't be started, or says that it failed
     */
    static void run(List<String> command, Notebook notebook)
            throws MagicException, InterruptedException {
        Process process = start(command, notebook);
        Pump out = new Pump(process.getInputStream(), System.out);
        Pump err = new Pump(process.getErrorStream(), System.err);
        out.start();
        err.start();
        try {
            int exit = process.waitFor();
            out.finish();
            err.finish();
            if (exit != 0) {
                throw new MagicException("ended with exit code " + exit);
            }
        } catch (InterruptedException e) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw e;
        }
    }

    private static Process start(List<String> command, Notebook notebook) throws MagicException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(notebook.workingDirectory().toFile());
        builder.environment().clear();
        builder.environment().putAll(notebook.environment());
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new MagicException(command.get(0) + " can't be started: " + e.getMessage(), e);
        }
    }

    /** Prints what comes out of a program, as soon as it comes. */
    private static final class Pump extends Thread {
        private final InputStream from;
        private final PrintStream to;
        private volatile long count;

        Pump(InputStream from, PrintStream to) {
            super("command-output");
            this.from = from;
            this.to = to;
            setDaemon(true);
        }

        @Override
        public void run() {
            try (Reader reader = new InputStreamReader(from, charset())) {
                char[] buffer = new char[8192];
                for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                    to.print(new String(buffer, 0, n));
                    to.flush();
                    count += n;
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the output of a command broke off", e);
            }
        }

        /** Waits for the end of the output; not for programs that were left in the background. */
        void finish() throws InterruptedException {
            long before = -1;
            while (isAlive() && before != count) {
                before = count;
                join(200);
            }
        }
    }

    private static Charset charset() {
        return WINDOWS
                ? Charset.forName(System.getProperty("native.encoding", "UTF-8"))
                : StandardCharsets.UTF_8;
    }
}
