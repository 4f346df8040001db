package veritable.kernel;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import veritable.kernel.install.Installation;
import veritable.kernel.install.Installer;

/** {@code veritable kernel uninstall}. */
@Command(
        name = "uninstall",
        mixinStandardHelpOptions = true,
        description = "Removes what install has put there, and nothing else.")
final class UninstallCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Mixin private final WhereOptions where = new WhereOptions();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "veritable",
            description = "which kernel (default: ${DEFAULT-VALUE})")
    private String name = "";

    private UninstallCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<Installation> found =
                Installation.under(where.all()).stream()
                        .filter(each -> each.name().equalsIgnoreCase(name))
                        .toList();
        if (found.isEmpty()) {
            err.println(
                    "veritable: no kernel \""
                            + name
                            + "\" of ours found (veritable kernel list shows which there are)");
            return ExitCode.UNREADABLE;
        }
        for (Installation each : found) {
            List<Path> left = Installer.uninstall(each);
            out.println("Removed " + each.folder());
            if (!left.isEmpty()) {
                err.println("veritable: left, for install has not put them there: " + left);
            }
        }
        return ExitCode.DONE;
    }
}
