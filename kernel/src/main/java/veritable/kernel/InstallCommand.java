package veritable.kernel;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import veritable.kernel.install.Installation;
import veritable.kernel.install.Installer;
import veritable.kernel.install.Jdk;
import veritable.kernel.install.Request;

/** {@code veritable kernel install}. */
@Command(
        name = "install",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Installs the kernel, or renews it, and makes its start-up archive.")
final class InstallCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Mixin private final WhereOptions where = new WhereOptions();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "veritable",
            description = "what Jupyter's commands call it (default: ${DEFAULT-VALUE})")
    private String name = "";

    @Option(
            names = "--display-name",
            paramLabel = "TEXT",
            defaultValue = "Java (Veritable)",
            description = "what people see (default: ${DEFAULT-VALUE})")
    private String displayName = "";

    @Option(
            names = "--java",
            paramLabel = "PATH",
            description = "the JDK to run on, 17 or newer (default: the one that runs this)")
    private Path java = Jdk.running();

    @Option(
            names = "--jvm-arg",
            paramLabel = "OPTION",
            description = "an option for its JVM, such as --jvm-arg=-Xmx8g; may be repeated")
    private List<String> jvmArgs = List.of();

    @Option(
            names = "--env",
            paramLabel = "NAME=VALUE",
            description = "a variable for its environment; may be repeated")
    private Map<String, String> env = new LinkedHashMap<>();

    @Option(
            names = "--extension",
            paramLabel = "JAR",
            description =
                    "a jar that its sessions have on their class path, with what it adds to"
                            + " notebooks; may be repeated")
    private List<Path> extensions = List.of();

    @Option(names = "--jar", hidden = true, description = "the jar to install")
    private Path jar =
            Path.of(System.getProperty("java.class.path", "").split(File.pathSeparator, 2)[0]);

    private InstallCommand() {}

    @Override
    public Integer call() throws IOException {
        check();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Jdk jdk = Jdk.at(java);
        Path folder =
                where.one()
                        .toAbsolutePath()
                        .resolve("kernels")
                        .resolve(name.toLowerCase(Locale.ROOT));
        Installation installed =
                Installer.install(
                        new Request(
                                folder,
                                displayName,
                                jdk,
                                jvmArgs,
                                env,
                                jar.toAbsolutePath(),
                                extensions.stream().map(Path::toAbsolutePath).toList(),
                                KernelInfo.version()),
                        note -> err.println("veritable: " + note));
        out.println(
                "Installed "
                        + displayName
                        + " on Java "
                        + jdk.version()
                        + " in "
                        + installed.folder());
        return ExitCode.DONE;
    }

    private void check() {
        if (!name.matches("[A-Za-z0-9_][A-Za-z0-9._-]*")) {
            throw wrong(
                    "--name \""
                            + name
                            + "\": letters, digits, dots, dashes and underscores expected");
        }
        for (String each : jvmArgs) {
            if (!each.startsWith("-")) {
                throw wrong("--jvm-arg \"" + each + "\": an option of java expected, like -Xmx4g");
            }
        }
        for (Path each : extensions) {
            if (!Files.isRegularFile(each) || !each.toString().endsWith(".jar")) {
                throw wrong("--extension " + each + ": a jar expected");
            }
        }
        if (!Files.isRegularFile(jar)) {
            throw wrong(jar + ": not the kernel's jar (run this from veritable-kernel.jar)");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
