package veritable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs as an operator runs them: by the launcher, from the jars. */
class BatchIT {
    private static final Path TOP = Path.of("..").toAbsolutePath().normalize();

    @TempDir private Path folder;

    private int run(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of(TOP.resolve("veritable").toString()), Stream.of(arguments))
                        .toList();
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said.txt").toFile())
                        .start();
        process.getOutputStream().close();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }

    @Test
    void runsAJobWithANotebookTwice() throws Exception {
        Files.createDirectory(folder.resolve("reports"));
        Files.writeString(
                folder.resolve("reports/a.md"), "| 技术 | 版本 |\n| --- | --- |\n| Istio | 1.20 |\n");
        Files.writeString(
                folder.resolve("month.ipynb"),
                """
                {"cells": [
                  {"cell_type": "code", "execution_count": null, "id": "a", "outputs": [],
                   "metadata": {"tags": ["parameters"]}, "source": ["String month = \\"none\\";"]},
                  {"cell_type": "code", "execution_count": null, "id": "b", "outputs": [],
                   "metadata": {}, "source": ["\\"month of \\" + month"]}],
                 "metadata": {"kernelspec": {"display_name": "Java", "language": "java", "name": "veritable"},
                   "language_info": {"name": "java"}},
                 "nbformat": 4, "nbformat_minor": 5}
                """);
        Files.writeString(
                folder.resolve("job.yaml"),
                """
                time-zone: UTC
                jobs:
                  monthly:
                    inputs: reports
                    outputs:
                      folder: out
                      workbook: report.xlsx
                      notebook: {run: month.ipynb, to: month.html, parameters: {month: "{job}"}}
                    schedule: "* * * * *"
                """);
        assertThat(run("batch", "job.yaml")).as(said()).isZero();
        assertThat(folder.resolve("out/report.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("out/month.html")).content().contains("month of monthly");
        assertThat(run("batch", "job.yaml", "--if-changed", "--lang", "en")).isZero();
        assertThat(said()).contains("nothing has changed");
        assertThat(run("batch", "job.yaml", "--job", "montly")).isEqualTo(2);
        assertThat(said()).contains("did you mean monthly?");
    }

    @Test
    void theSchedulerAnswersUntilItIsToldToEnd() throws Exception {
        Files.writeString(
                folder.resolve("job.yaml"),
                """
                time-zone: UTC
                jobs:
                  yearly: {inputs: x, outputs: {dossier: a.html}, schedule: "@yearly"}
                """);
        Path said = folder.resolve("said.txt");
        Process process =
                new ProcessBuilder(
                                TOP.resolve("veritable").toString(),
                                "schedule",
                                "job.yaml",
                                "--port",
                                "0",
                                "--lang",
                                "en")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        try {
            while (process.isAlive() && !said().contains("/health")) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            String line =
                    said().lines()
                            .filter(each -> each.contains("/health"))
                            .findFirst()
                            .orElse(said());
            String base = line.substring(line.indexOf("http://"), line.indexOf("/health"));
            assertThat(get(base + "/health")).contains("\"status\":\"up\"");
            assertThat(get(base + "/metrics")).contains("veritable_running{job=\"yearly\"} 0.0");
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor()).isEqualTo(143);
    }

    private static String get(String address) throws IOException {
        try (var in = URI.create(address).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
