package veritable.kernel.install;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A Java that may run the kernel.
 *
 * @param executable its {@code java}
 * @param version such as {@code 17.0.15}
 * @param build the virtual machine's own version: archives are good for one build only
 * @param modules the names of what it has
 */
public record Jdk(Path executable, String version, String build, Set<String> modules) {
    /** The oldest that will do. */
    static final int OLDEST = 17;

    static final List<String> NEEDED = List.of("jdk.jshell", "jdk.compiler");

    private static final long SECONDS = 60;

    public Jdk {
        modules = Set.copyOf(modules);
    }

    /** The Java that runs this. */
    public static Path running() {
        return executable(Path.of(System.getProperty("java.home", "")));
    }

    /**
     * Asks a Java what it is.
     *
     * @param path its {@code java}, or the folder it is installed in
     * @throws InstallException if there is none, or it does not answer
     */
    public static Jdk at(Path path) throws InstallException {
        Path executable = executable(path);
        if (!Files.isExecutable(executable)) {
            throw new InstallException(
                    path + ": no java found (a JDK's folder or its bin/java expected)");
        }
        try {
            Processes.Ended ended =
                    Processes.run(
                            List.of(
                                    executable.toString(),
                                    "-XshowSettings:properties",
                                    "--list-modules"),
                            SECONDS);
            return parse(executable, ended.output());
        } catch (IOException e) {
            throw new InstallException(executable + ": does not start: " + e.getMessage(), e);
        }
    }

    /**
     * Reads what {@code java -XshowSettings:properties --list-modules} prints.
     *
     * @throws InstallException if it is something else
     */
    static Jdk parse(Path executable, String output) throws InstallException {
        Map<String, String> properties = new HashMap<>();
        Set<String> modules = new HashSet<>();
        for (String line : output.lines().map(String::strip).toList()) {
            int equals = line.indexOf(" = ");
            int at = line.indexOf('@');
            if (equals > 0) {
                properties.put(line.substring(0, equals), line.substring(equals + 3));
            } else if (at > 0) {
                modules.add(line.substring(0, at));
            }
        }
        String version = properties.get("java.version");
        String build = properties.get("java.vm.version");
        if (version == null || build == null) {
            throw new InstallException(executable + ": this is not a Java of our time");
        }
        return new Jdk(executable, version, build, modules);
    }

    private static Path executable(Path path) {
        if (!Files.isDirectory(path)) {
            return path.toAbsolutePath().normalize();
        }
        String name = File.separatorChar == '\\' ? "java.exe" : "java";
        return path.resolve("bin").resolve(name).toAbsolutePath().normalize();
    }

    /** The number its versions begin with, such as 17; 0 if they begin with none. */
    int feature() {
        try {
            return Runtime.Version.parse(version).feature();
        } catch (IllegalArgumentException e) {
            return 0;
        }
    }

    /**
     * Makes sure that the kernel can run on this.
     *
     * @throws InstallException if not; it says what would do
     */
    Jdk check() throws InstallException {
        if (feature() < OLDEST) {
            throw new InstallException(
                    executable
                            + ": Java "
                            + version
                            + " found, "
                            + OLDEST
                            + " or newer expected (--java names another)");
        }
        for (String module : NEEDED) {
            if (!modules.contains(module)) {
                throw new InstallException(
                        executable
                                + ": Java "
                                + version
                                + " lacks the module "
                                + module
                                + ": a JDK is needed, not a run-time image (--java names another)");
            }
        }
        return this;
    }
}
