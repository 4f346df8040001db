package veritable.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A person with LibreOffice (Debian's libreoffice-calc and python3-uno), and what openpyxl sees.
 */
public final class Office {
    private Office() {}

    /** Makes the edits, whose forms the script tells, and saves the file where it is. */
    public static void edit(Path file, String sheet, String... edits)
            throws IOException, InterruptedException {
        run(String.join("\n", edits), "edit_in_office.py", file.toString(), sheet);
    }

    /** What the sheet holds and looks like, one thing a line. */
    public static List<String> read(Path file, String sheet)
            throws IOException, InterruptedException {
        return run("", "read_looks.py", file.toString(), sheet).lines().toList();
    }

    private static String run(String input, String script, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/usr/bin/python3", script(script)));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PYTHONUTF8", "1");
        Process process = builder.start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static String script(String name) {
        try {
            return Path.of(Objects.requireNonNull(Office.class.getResource(name), name).toURI())
                    .toString();
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
