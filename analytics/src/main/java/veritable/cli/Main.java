package veritable.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/**
 * The {@code veritable} command.
 *
 * <p>Standard output carries data only; messages go to standard error. Exit codes: 0 done, 1
 * findings at or above {@code --fail-on}, 2 wrong usage, 3 some input could not be read (3 outranks
 * 1), 70 internal error.
 */
@Command(
        name = "veritable",
        mixinStandardHelpOptions = true,
        versionProvider = VersionOfBuild.class,
        description = "Finds where reports on software versions contradict each other.",
        synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {
    private static final Set<String> READERS =
            Set.of("report", "claims", "compare", "chart", "export");

    static {
        // no option is of these: to get them ready takes longer than to read the options
        System.setProperty("picocli.converters.excludes", "java\\.(time|sql)\\..*");
    }

    @Spec private @Nullable CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        startReading(args);
        Terminal terminal = Terminal.system();
        int exit;
        try {
            exit = run(terminal, args);
        } catch (OutOfMemoryError e) {
            terminal.err().println(Failures.outOfMemory());
            exit = ExitCode.INTERNAL;
        }
        System.exit(exit);
    }

    /** Gets ready what reports are read with while the command line is read. */
    private static void startReading(String[] args) {
        if (args.length > 0 && READERS.contains(args[0])) {
            Thread reader = new Thread(Reading::prepare, "prepare reading");
            reader.setDaemon(true);
            reader.start();
        }
    }

    /** Runs one command line as a process would, and says what the process's exit would be. */
    static int run(Terminal terminal, String... args) {
        CommandLine command = new CommandLine(new Main(), new Parts(terminal));
        addCommands(command, args.length == 0 ? "" : args[0]);
        PrintWriter out = new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(terminal.err(), true);
        command.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(
                                terminal.color()
                                        ? CommandLine.Help.Ansi.ON
                                        : CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(terminal.columns() > 0 ? Math.min(terminal.columns(), 120) : 100)
                .setParameterExceptionHandler(new WrongUsage())
                .setExecutionExceptionHandler(new Failed(terminal));
        return command.execute(args);
    }

    /** All commands, or the asked one alone: to set up the others takes as long as to start. */
    private static void addCommands(CommandLine command, String asked) {
        Map<String, Class<?>> parts = new LinkedHashMap<>();
        parts.put("report", ReportCommand.class);
        parts.put("claims", ClaimsCommand.class);
        parts.put("compare", CompareCommand.class);
        parts.put("chart", ChartCommand.class);
        parts.put("export", ExportCommand.class);
        parts.put("version", VersionCommand.class);
        Class<?> part = parts.get(asked);
        if (part != null) {
            command.addSubcommand(asked, part);
            return;
        }
        parts.put("generate-completion", AutoComplete.GenerateCompletion.class);
        parts.forEach(command::addSubcommand);
    }

    // no lambdas here: one of a type this old keeps picocli out of the archive of classes

    private static final class WrongUsage implements IParameterExceptionHandler {
        @Override
        public int handleParseException(ParameterException failure, String[] args) {
            CommandLine command = failure.getCommandLine();
            PrintWriter err = command.getErr();
            err.println("veritable: " + failure.getMessage());
            CommandLine.UnmatchedArgumentException.printSuggestions(failure, err);
            err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
            return ExitCode.USAGE;
        }
    }

    private record Failed(Terminal terminal) implements IExecutionExceptionHandler {
        @Override
        public int handleExecutionException(Exception failure, CommandLine at, ParseResult parsed) {
            return Failures.report(failure, terminal.err(), at);
        }
    }

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "a command is expected");
    }
}
