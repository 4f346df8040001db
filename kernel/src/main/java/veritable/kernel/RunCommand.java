package veritable.kernel;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import veritable.kernel.notebook.AtomicFile;
import veritable.kernel.notebook.Declaration;
import veritable.kernel.notebook.NotebookException;
import veritable.kernel.notebook.NotebookFile;
import veritable.kernel.notebook.NotebookRun;
import veritable.kernel.notebook.NotebookRunner;
import veritable.kernel.notebook.ParameterCells;
import veritable.kernel.notebook.ParameterFiles;
import veritable.kernel.notebook.ParameterValue;
import veritable.kernel.notebook.RunOptions;
import veritable.kernel.page.HtmlPage;
import veritable.kernel.page.MarkdownPage;

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
            description =
                    "where to write it, - for standard output (default: beside it, as NAME.run.ipynb, NAME.html or NAME.md)")
    private @Nullable String output;

    @Option(
            names = "--to",
            paramLabel = "FORM",
            description =
                    "what to write: ${COMPLETION-CANDIDATES} (default: told from OUTPUT, else"
                            + " ipynb)")
    private @Nullable Form form;

    @Option(
            names = "--trusted",
            description = "keep HTML in Markdown cells on a page (scripts don't run all the same)")
    private boolean trusted;

    @Option(
            names = {"-p", "--parameters"},
            arity = "2",
            paramLabel = "NAME VALUE",
            hideParamSyntax = true,
            description = "set a parameter: a number, true, false, null or text")
    private List<String> typed = List.of();

    @Option(
            names = {"-r", "--parameters_raw", "--parameters-raw"},
            arity = "2",
            paramLabel = "NAME TEXT",
            hideParamSyntax = true,
            description = "set a parameter to this very text")
    private List<String> raw = List.of();

    @Option(
            names = {"-y", "--parameters_yaml", "--parameters-yaml"},
            paramLabel = "YAML",
            description = "set parameters, such as '{rows: 5, names: [a, b]}'")
    private List<String> yaml = List.of();

    @Option(
            names = {"-f", "--parameters_file", "--parameters-file"},
            paramLabel = "FILE",
            description = "set the parameters that a file of YAML or JSON lists")
    private List<String> files = List.of();

    @Option(
            names = {"--inspect", "--help-notebook"},
            description = "list the parameters of the notebook, and run nothing")
    private boolean inspect;

    @Option(names = "--prepare-only", description = "set the parameters, and run nothing")
    private boolean prepareOnly;

    @Option(
            names = "--cwd",
            paramLabel = "FOLDER",
            description = "where relative paths in cells begin")
    private @Nullable Path folder;

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
        if (folder != null) {
            return elsewhere(folder);
        }
        try {
            NotebookFile notebook = read();
            if (inspect) {
                inspect(notebook);
                return ExitCode.DONE;
            }
            NotebookFile prepared = prepare(notebook);
            if (prepareOnly) {
                write(prepared);
                return ExitCode.DONE;
            }
            return run(prepared);
        } catch (NotebookException e) {
            err.println("veritable run: " + e.getMessage());
            return ExitCode.UNREADABLE;
        }
    }

    private int elsewhere(Path start) throws IOException {
        if (!Files.isDirectory(start)) {
            throw wrong("--cwd " + start + ": no such folder");
        }
        return Elsewhere.run(start, arguments());
    }

    private List<String> arguments() {
        return spec == null ? List.of() : spec.commandLine().getParseResult().originalArgs();
    }

    private ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException("not run by the command line");
        }
        return new ParameterException(spec.commandLine(), message);
    }

    private void inspect(NotebookFile notebook) {
        List<Declaration> declared = ParameterCells.declared(notebook);
        if (declared.isEmpty()) {
            out.println(input + ": no cell tagged parameters, or nothing declared in it");
            return;
        }
        out.println("Parameters of " + input + ":");
        for (Declaration each : declared) {
            String initial = each.initial().isEmpty() ? "" : " (default " + each.initial() + ")";
            String help = each.help().isEmpty() ? "" : "  " + each.help();
            out.println("  " + each.name() + ": " + each.inferredType() + initial + help);
        }
    }

    private NotebookFile prepare(NotebookFile notebook) throws NotebookException {
        Map<String, ParameterValue> values = new LinkedHashMap<>();
        for (String file : files) {
            values.putAll(ParameterFiles.read(Elsewhere.path(file)));
        }
        for (String text : yaml) {
            values.putAll(ParameterFiles.parse("-y", text));
        }
        for (int i = 0; i + 1 < typed.size(); i += 2) {
            values.put(typed.get(i), ParameterValue.parse(typed.get(i + 1)));
        }
        for (int i = 0; i + 1 < raw.size(); i += 2) {
            values.put(raw.get(i), ParameterValue.text(raw.get(i + 1)));
        }
        warn(notebook, values.keySet());
        try {
            return ParameterCells.inject(notebook, values);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private void warn(NotebookFile notebook, Set<String> names) {
        List<Declaration> declared = ParameterCells.declared(notebook);
        for (String name : names) {
            if (declared.stream().noneMatch(each -> each.name().equals(name))) {
                String known =
                        declared.stream().map(Declaration::name).collect(Collectors.joining(", "));
                err.println(
                        "veritable run: "
                                + input
                                + ": no parameter "
                                + name
                                + (known.isEmpty() ? "" : " (there are " + known + ")")
                                + "; it is set all the same");
            }
        }
    }

    private NotebookFile read() throws IOException, NotebookException {
        NotebookFile notebook =
                input.equals("-")
                        ? NotebookFile.parse("standard input", System.in.readAllBytes())
                        : NotebookFile.read(Elsewhere.path(input));
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
            tell("");
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
        tell(name + ", " + cell + " of " + cells);
    }

    /** On a terminal, in place of what was told before. */
    private void tell(String text) {
        if (Boolean.getBoolean("veritable.progress") && !logOutput) {
            err.print("\r\u001b[K" + text);
            err.flush();
        }
    }

    private void write(NotebookFile notebook) throws IOException {
        Form kind = form();
        String target = Optional.ofNullable(output).orElseGet(() -> besideInput(kind));
        String text = text(notebook, kind);
        if (target.equals("-")) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return;
        }
        AtomicFile.write(Elsewhere.path(target), text);
    }

    private String text(NotebookFile notebook, Form kind) {
        boolean isStandard = input.equals("-");
        Path path = Elsewhere.path(isStandard ? "." : input).toAbsolutePath().normalize();
        Path folder = isStandard ? path : Optional.ofNullable(path.getParent()).orElse(path);
        return switch (kind) {
            case html ->
                    HtmlPage.of(notebook, isStandard ? "Notebook" : stem(path), folder, trusted);
            case markdown -> MarkdownPage.of(notebook);
            case ipynb -> notebook.text();
        };
    }

    private static String stem(Path path) {
        return path.getFileName().toString().replaceFirst("\\.ipynb$", "");
    }

    private Form form() {
        if (form != null) {
            return form;
        }
        if (output != null && output.endsWith(".html")) {
            return Form.html;
        }
        return output != null && output.endsWith(".md") ? Form.markdown : Form.ipynb;
    }

    private String besideInput(Form kind) {
        if (input.equals("-")) {
            return "-";
        }
        String stem = input.replaceFirst("\\.ipynb$", "");
        return switch (kind) {
            case html -> stem + ".html";
            case markdown -> stem + ".md";
            case ipynb -> stem + ".run.ipynb";
        };
    }

    /** What a notebook is written as, in the words of the command line. */
    private enum Form {
        ipynb,
        html,
        markdown
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
