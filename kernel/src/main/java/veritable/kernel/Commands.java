package veritable.kernel;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the kernel: what {@code veritable kernel} and {@code run} do. */
@Command(
        name = "veritable",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        description = "Java in Jupyter.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {KernelCommand.class, RunCommand.class})
final class Commands implements Runnable {
    @Spec private @Nullable CommandSpec spec;

    private Commands() {}

    /** Runs one command line; the exit code of its process. */
    static int run(String... args) {
        return run(
                new PrintWriter(System.out, true, Charset.defaultCharset()),
                new PrintWriter(System.err, true, Charset.defaultCharset()),
                args);
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Commands())
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(ExitCode::wrongUsage)
                .setExecutionExceptionHandler((e, command, parsed) -> ExitCode.of(e, err))
                .execute(args);
    }

    @Override
    public void run() {
        throw missing(spec);
    }

    /** To be thrown by a command that has parts, and none was named. */
    static ParameterException missing(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("not run by the command line");
        }
        return new ParameterException(spec.commandLine(), "a command is expected");
    }
}
