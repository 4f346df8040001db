package veritable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command of the manuals' shell blocks, run as a reader would, by the launcher. */
class ReadmeIT {
    private static final Path TOP = Path.of("..").toAbsolutePath().normalize();

    /** A reader's own, so that nobody else's is touched. */
    @TempDir private static Path jupyter;

    static Stream<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        for (String manual : List.of("README.md", "kernel/README.md")) {
            boolean shell = false;
            for (String line : Files.readAllLines(TOP.resolve(manual))) {
                if (line.startsWith("```")) {
                    shell = line.equals("```sh");
                } else if (shell && !line.equals(".ci/test")) {
                    commands.add(line);
                }
            }
        }
        return commands.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void doesWhatTheReadmeSays(String command) throws Exception {
        Result result = run(command);
        assertThat(result.exit).as(result.err).isZero();
        assertThat(result.err.lines().filter(line -> !line.startsWith("  ")))
                .as("nothing that we did not write")
                .noneMatch(line -> line.contains("WARNING") || line.contains("SLF4J"));
        if (!command.contains("--output") && !command.contains(" exports/")) {
            assertThat(result.out).isNotBlank();
        }
    }

    @Test
    void theMainJobWritesEveryFileItNames() throws Exception {
        assertThat(run("./veritable report --quiet").exit).isZero();
        for (String file :
                List.of(
                        "workbook.xlsx",
                        "dossier.html",
                        "charts/versions.svg",
                        "charts/versions.png",
                        "claims.csv",
                        "claims.json",
                        "findings.csv",
                        "findings.json")) {
            assertThat(TOP.resolve("exports").resolve(file)).isNotEmptyFile();
        }
    }

    @Test
    void theRunnableJarStaysSmall() throws IOException {
        assertThat(Files.size(Path.of("target", "veritable.jar"))).isLessThan(25_000_000);
    }

    private record Result(int exit, String out, String err) {}

    private static Result run(String command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("readme", ".out");
        Path err = Files.createTempFile("readme", ".err");
        ProcessBuilder builder =
                new ProcessBuilder("bash", "-c", command)
                        .directory(TOP.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().put("JUPYTER_DATA_DIR", jupyter.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).as(command).isTrue();
        Result result =
                new Result(
                        process.exitValue(),
                        Files.readString(out, StandardCharsets.UTF_8),
                        Files.readString(err, StandardCharsets.UTF_8));
        Files.delete(out);
        Files.delete(err);
        return result;
    }
}
