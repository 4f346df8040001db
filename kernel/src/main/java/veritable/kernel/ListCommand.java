package veritable.kernel;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import veritable.kernel.install.InstallException;
import veritable.kernel.install.Installation;
import veritable.kernel.install.Jdk;

/** {@code veritable kernel list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Shows which kernels of ours Jupyter finds here, and on which Java they run.")
final class ListCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Mixin private final WhereOptions where = new WhereOptions();

    private ListCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<Installation> found = Installation.under(where.all());
        if (found.isEmpty()) {
            err.println("veritable: no kernel is installed (veritable kernel install does it)");
        }
        for (Installation each : found) {
            out.println(
                    each.name()
                            + "\t"
                            + each.spec().displayName()
                            + "\tkernel "
                            + each.spec().version()
                            + "\t"
                            + java(each)
                            + "\t"
                            + each.folder());
        }
        return ExitCode.DONE;
    }

    private static String java(Installation each) {
        try {
            return "Java " + Jdk.at(each.spec().java()).version();
        } catch (InstallException e) {
            return "no Java at " + each.spec().java();
        }
    }
}
