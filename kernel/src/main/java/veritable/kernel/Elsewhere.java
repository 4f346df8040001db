package veritable.kernel;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a command in another folder: a process can't change its own, so another one does it. */
final class Elsewhere {
    /** Where the paths on the command line begin. */
    private static final String FROM = "veritable.run.from";

    private Elsewhere() {}

    /** A path of the command line, as its writer meant it. */
    static Path path(String path) {
        return Path.of(System.getProperty(FROM, "")).resolve(path);
    }

    /** Runs {@code veritable run} with these arguments, without {@code --cwd}, and waits for it. */
    static int run(Path folder, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-D" + FROM + "=" + Path.of("").toAbsolutePath());
        command.add("-cp");
        command.add(absolute(System.getProperty("java.class.path")));
        command.add(Main.class.getName());
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals("--cwd")) {
                i++;
            } else if (!arguments.get(i).startsWith("--cwd=")) {
                command.add(arguments.get(i));
            }
        }
        Process process =
                new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
        Thread atExit = new Thread(() -> end(process));
        Runtime.getRuntime().addShutdownHook(atExit);
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERNAL;
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String absolute(String classpath) {
        List<String> entries = new ArrayList<>();
        for (String entry : classpath.split(File.pathSeparator)) {
            entries.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, entries);
    }
}
