package veritable.kernel;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code veritable kernel}. */
@Command(
        name = "kernel",
        mixinStandardHelpOptions = true,
        description = "Makes the Java kernel known to Jupyter.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            InstallCommand.class,
            ListCommand.class,
            UninstallCommand.class,
            DoctorCommand.class
        })
final class KernelCommand implements Runnable {
    @Spec private @Nullable CommandSpec spec;

    private KernelCommand() {}

    @Override
    public void run() {
        throw Commands.missing(spec);
    }
}
