package veritable.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReportCommand.class,
            ClaimsCommand.class,
            CompareCommand.class,
            ChartCommand.class,
            ExportCommand.class,
            VersionCommand.class,
            AutoComplete.GenerateCompletion.class,
        })
public final class Main implements Runnable {
    @Spec private @Nullable CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
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

    /** Runs one command line as a process would, and says what the process's exit would be. */
    static int run(Terminal terminal, String... args) {
        CommandLine command = new CommandLine(new Main(), new Parts(terminal));
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
                .setParameterExceptionHandler(Main::usage)
                .setExecutionExceptionHandler(
                        (failure, at, parsed) -> Failures.report(failure, terminal.err(), at));
        return command.execute(args);
    }

    private static int usage(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("veritable: " + failure.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "a command is expected");
    }
}
