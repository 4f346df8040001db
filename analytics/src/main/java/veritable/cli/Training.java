package veritable.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * Runs what a person runs most, so that the JVM can note which classes to keep in an archive. One
 * process: an archive is made from one.
 *
 * <pre>{@code
 * java -XX:AOTCacheOutput=veritable.aot -cp veritable.jar veritable.cli.Training all FOLDER seeds README.md
 * }</pre>
 */
final class Training {
    private Training() {}

    /**
     * @param args {@code all}, or {@code text} for what needs neither workbook nor charts; a folder
     *     for the output, a folder with two reports (more have other charts), and reports with all
     *     of Markdown
     */
    public static void main(String[] args) throws IOException, ClassNotFoundException {
        Terminal.system(); // not written to, but made by every run
        loadReaders();
        List<String> all = List.of(args).subList(2, args.length);
        if (args[0].equals("all")) {
            report(Path.of(args[1], "all"), all);
            report(Path.of(args[1], "two"), all.subList(0, 1));
        }
        run("claims", all, "--format", "csv");
        run("version", List.of("1.30", "1.29+"));
    }

    /** Loads all that reads reports: no few reports need every form of statement. */
    private static void loadReaders() throws IOException, ClassNotFoundException {
        Pattern readers =
                Pattern.compile("veritable/(report|technology|version|claim)/\\w.*\\.class");
        try (JarFile jar = new JarFile(System.getProperty("java.class.path"))) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                if (readers.matcher(name).matches() && !name.endsWith("package-info.class")) {
                    Class.forName(name.substring(0, name.length() - 6).replace('/', '.'));
                }
            }
        }
    }

    private static void report(Path output, List<String> reports) {
        run("report", reports, "--output", output.toString());
    }

    private static void run(String command, List<String> reports, String... options) {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(reports);
        line.addAll(List.of(options));
        Terminal nowhere =
                new Terminal(
                        OutputStream.nullOutputStream(),
                        new PrintStream(
                                OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                        0,
                        false,
                        false);
        Main.run(nowhere, line.toArray(new String[0]));
    }
}
