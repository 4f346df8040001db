package veritable.kernel;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import veritable.kernel.notebook.AtomicFile;
import veritable.kernel.notebook.NotebookException;
import veritable.kernel.notebook.NotebookFile;
import veritable.kernel.notebook.NotebookRun;
import veritable.kernel.notebook.NotebookRunner;
import veritable.kernel.notebook.RunOptions;

/** {@code veritable run}: runs a notebook from its first cell to its last. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = "Runs a notebook of Java cells and writes it with its outputs.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a cell failed",
            "2:wrong usage",
            "3:the notebook, or a file of parameters, can't be read",
            "70:internal error",
        })
final class RunCommand implements Callable<Integer> {
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NOTEBOOK", description = "to run, - for standard input")
    private String input = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OUTPUT",
            description = "where to write it, - for standard output (default: NAME.run.ipynb)")
    private @Nullable String output;

    @Option(
            names = "--cell-timeout",
            paramLabel = "SECONDS",
            description = "a cell that takes longer is stopped, and failed")
    private double cellTimeout;

    @Option(
            names = "--start-timeout",
            paramLabel = "SECONDS",
            description = "for Java to be ready (default: ${DEFAULT-VALUE})")
    private double startTimeout = 60;

    @Option(names = "--allow-errors", description = "go on after a cell that failed")
    private boolean allowErrors;

    @Option(names = "--log-output", description = "print what cells show to standard error")
    private boolean logOutput;

    @Option(
            names = {"-k", "--kernel"},
            paramLabel = "NAME",
            description = "run the cells as Java, whatever language the notebook states")
    private @Nullable String kernel;

    @Override
    public Integer call() throws IOException {
        try {
            return run(read());
        } catch (NotebookException e) {
            err.println("veritable run: " + e.getMessage());
            return ExitCode.UNREADABLE;
        }
    }

    private NotebookFile read() throws IOException, NotebookException {
        NotebookFile notebook =
                input.equals("-")
                        ? NotebookFile.parse("standard input", System.in.readAllBytes())
                        : NotebookFile.read(Path.of(input));
        if (kernel == null
                && !notebook.language().isEmpty()
                && !notebook.language().equals("java")) {
            throw new NotebookException(
                    notebook.name()
                            + ": a notebook of "
                            + notebook.language()
                            + ", expected one of Java (-k java runs it all the same)");
        }
        return notebook;
    }

    private int run(NotebookFile notebook) throws IOException {
        NotebookRunner runner = new NotebookRunner(options());
        CountDownLatch written = new CountDownLatch(1);
        Thread atExit = new Thread(() -> stop(runner, written), "notebook-stop");
        Runtime.getRuntime().addShutdownHook(atExit);
        NotebookRun run;
        try {
            run = runner.run(notebook);
            write(run.notebook());
        } finally {
            written.countDown();
        }
        keep(atExit);
        run.failure().ifPresent(this::report);
        return run.failure().isPresent() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /** The process is told to end: what there is, is still written. */
    private static void stop(NotebookRunner runner, CountDownLatch written) {
        runner.interrupt();
        try {
            written.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void keep(Thread atExit) {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // ending already
        }
    }

    private RunOptions options() {
        return new RunOptions(
                seconds(cellTimeout),
                seconds(startTimeout),
                allowErrors,
                Clock.systemUTC(),
                this::progress,
                logOutput ? err::print : text -> {},
                KernelInfo.language(System.getProperty("java.version")));
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private void progress(int cell, int cells, String name) {
        if (Boolean.getBoolean("veritable.progress") && !logOutput) {
            err.print("\r\u001b[K" + name + ", " + cell + " of " + cells);
            if (cell == cells) {
                err.print("\r\u001b[K");
            }
            err.flush();
        }
    }

    private void write(NotebookFile notebook) throws IOException {
        String target = Optional.ofNullable(output).orElseGet(this::besideInput);
        if (target.equals("-")) {
            out.write(notebook.text().getBytes(StandardCharsets.UTF_8));
            out.flush();
            return;
        }
        AtomicFile.write(Path.of(target), notebook.text());
    }

    private String besideInput() {
        if (input.equals("-")) {
            return "-";
        }
        return input.replaceFirst("\\.ipynb$", "") + ".run.ipynb";
    }

    private void report(NotebookRun.Failure failure) {
        List<String> lines = failure.traceback();
        err.println("veritable run: " + input + ": " + failure.cell() + " failed");
        lines.stream()
                .flatMap(String::lines)
                .map(line -> "  " + line.replaceAll("\u001b\\[[0-9;]*m", ""))
                .limit(20)
                .forEach(err::println);
    }
}
