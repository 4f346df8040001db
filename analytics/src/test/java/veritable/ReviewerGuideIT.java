package veritable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the guide for reviewers, one after the other, in a folder with the seeds. */
class ReviewerGuideIT {
    private static final Path TOP = Path.of("..").toAbsolutePath().normalize();

    @Test
    void doesWhatTheGuideSays(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("seeds"));
        try (var seeds = Files.list(TOP.resolve("seeds"))) {
            for (Path seed : seeds.toList()) {
                Files.copy(seed, folder.resolve("seeds").resolve(seed.getFileName()));
            }
        }
        for (String command : commands()) {
            Process process =
                    new ProcessBuilder(
                                    "bash",
                                    "-c",
                                    command.replace("./veritable", TOP + "/veritable"))
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .start();
            process.getOutputStream().close();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(command + "\n" + said).isZero();
        }
        assertThat(Files.readAllLines(folder.resolve("decisions.jsonl"))).hasSizeGreaterThan(6);
        assertThat(folder.resolve("exports/corrections.patch")).isNotEmptyFile();
        Process check =
                new ProcessBuilder("git", "apply", "--check", "exports/corrections.patch")
                        .directory(folder.toFile())
                        .inheritIO()
                        .start();
        assertThat(check.waitFor()).isZero();
    }

    private static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        boolean shell = false;
        for (String line : Files.readAllLines(Path.of("docs", "reviewer.md"))) {
            if (line.startsWith("```")) {
                shell = line.equals("```sh");
            } else if (shell) {
                commands.add(line);
            }
        }
        return commands;
    }
}
