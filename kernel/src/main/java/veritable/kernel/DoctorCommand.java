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
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import veritable.kernel.install.Diagnosis;
import veritable.kernel.install.Doctor;
import veritable.kernel.install.Installation;
import veritable.kernel.install.Installer;
import veritable.kernel.install.Jdk;

/** {@code veritable kernel doctor}. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Says what is wrong with what is installed, and how to mend it.")
final class DoctorCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Mixin private final WhereOptions where = new WhereOptions();

    @Option(names = "--mend", description = "first installs again what is there, for its Java")
    private boolean mend;

    private DoctorCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<Installation> found = Installation.under(where.all());
        if (mend) {
            for (Installation each : found) {
                Installer.install(
                        each.request(Jdk.at(each.spec().java())),
                        note -> err.println("veritable: " + note));
            }
            found = Installation.under(where.all());
        }
        List<Diagnosis> diagnoses = Doctor.examine(found);
        for (Diagnosis each : diagnoses) {
            out.println((each.well() ? "ok     " : "wrong  ") + each.finding());
            if (!each.well()) {
                out.println("       mend: " + each.remedy());
            }
        }
        return diagnoses.stream().allMatch(Diagnosis::well) ? ExitCode.DONE : ExitCode.FINDINGS;
    }
}
