package veritable.kernel.install;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the kernel's process is started. */
final class Launch {
    /** Names the build that the start-up archive was made for; the kernel compares. */
    static final String ARCHIVE_BUILD = "veritable.archive.build";

    private static final String MAIN = "veritable.kernel.Main";
    private static final String SERIAL = "-XX:+UseSerialGC";

    private Launch() {}

    /**
     * The options of its virtual machine. What a later Java no longer knows is left out by it, and
     * whatever it has to say of its archives stays unsaid: a kernel's streams belong to the cells.
     */
    static List<String> options(List<String> ofThePerson) {
        List<String> options = new ArrayList<>();
        options.add("-XX:+IgnoreUnrecognizedVMOptions");
        if (ofThePerson.stream().noneMatch(each -> each.matches("-XX:\\+Use\\w+GC"))) {
            options.add(SERIAL);
        }
        options.add("-XX:-UsePerfData");
        // the archive where it was made to be: its pages need not be changed, and are shared
        options.add("-XX:+UnlockDiagnosticVMOptions");
        options.add("-XX:ArchiveRelocationMode=0");
        options.add("-Xlog:disable");
        // lets long sessions drop what JShell would keep, with no warning of it
        options.add("-Dsun.misc.unsafe.memory.access=allow");
        // a small heap to begin with; how far it may grow is Java's or the person's choice
        if (ofThePerson.stream().noneMatch(each -> each.startsWith("-Xm"))) {
            options.add("-Xms64m");
        }
        options.addAll(ofThePerson);
        return options;
    }

    /** The whole command, as Jupyter starts it. */
    static List<String> command(
            Jdk jdk, List<String> archive, List<String> person, List<Path> jars) {
        List<String> command = new ArrayList<>();
        command.add(jdk.executable().toString());
        command.addAll(options(person));
        command.addAll(archive);
        command.add("-cp");
        command.add(classpath(jars));
        command.add(MAIN);
        command.add("{connection_file}");
        return command;
    }

    static String classpath(List<Path> jars) {
        List<String> entries = new ArrayList<>();
        for (Path jar : jars) {
            entries.add(jar.toString());
        }
        return String.join(File.pathSeparator, entries);
    }
}
