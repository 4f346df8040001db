package veritable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;

/** The notebooks that people see first: what is stored in them is what they show when they run. */
@Tag("slow")
class NotebooksIT {
    private static final Path TOP = Path.of("..").toAbsolutePath().normalize();
    private static final String PYTHON = "/usr/bin/python3";

    @TempDir private static Path home = Path.of("");

    /** A copy of what a person gets, for what notebooks write is nobody's but theirs. */
    private static Path notebooks() {
        return home.resolve("project/notebooks");
    }

    @BeforeAll
    static void install() throws Exception {
        for (String folder : List.of("notebooks", "seeds")) {
            Path copy = Files.createDirectories(home.resolve("project").resolve(folder));
            for (Path each : files(TOP.resolve(folder))) {
                Files.copy(each, copy.resolve(each.getFileName()));
            }
        }
        Result installed =
                run(TOP, TOP.resolve("veritable") + "", "kernel", "install", "--prefix", home + "");
        assertThat(installed.exit).as(installed.said).isZero();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static List<String> names() throws IOException {
        return files(TOP.resolve("notebooks")).stream()
                .map(each -> each.getFileName().toString())
                .filter(each -> each.endsWith(".ipynb"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void runWithoutJupyter(String name) throws Exception {
        Result result =
                run(
                        notebooks(),
                        PYTHON,
                        "refresh",
                        "--check",
                        "--command",
                        TOP.resolve("veritable") + "",
                        name);
        assertThat(result.exit).as(result.said).isZero();
    }

    @ParameterizedTest
    @MethodSource("names")
    void runByNbclient(String name) throws Exception {
        Path client = Path.of("src/test/resources/clients/execute.py").toAbsolutePath();
        Result result = run(notebooks(), PYTHON, client + "", notebooks().resolve(name) + "");
        assertThat(result.exit).as(result.said).isZero();
    }

    @ParameterizedTest
    @MethodSource("names")
    void holdNothingOfTheMachine(String name) throws Exception {
        assertThat(Files.readString(TOP.resolve("notebooks").resolve(name)))
                .doesNotContain(
                        "\"/tmp", "/home/", "/root/", TOP.toString(), "duration", "start_time")
                .contains("\"display_name\": \"Java (Veritable)\"");
    }

    @Test
    void fetchDuckDbWhenACellFirstAsksIt() throws Exception {
        Path project = home.resolve("project");
        Files.writeString(
                project.resolve("sql.ipynb"),
                """
                {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [
                {"id": "a", "cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [],
                 "source": "var c = Comparison.of(Reports.in(\\"seeds\\"));"},
                {"id": "b", "cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [],
                 "source": "%%sql\\nselect count(distinct path) as reports from claims"}]}
                """);
        Result result =
                run(project, TOP.resolve("veritable") + "", "run", "sql.ipynb", "answered.ipynb");
        assertThat(result.exit).as(result.said).isZero();
        assertThat(Files.readString(project.resolve("answered.ipynb")))
                .contains("Added org.duckdb:duckdb_jdbc:", "\"reports\": 2");
    }

    @Test
    void showTheirResultsInABrowser() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process server =
                command(
                                home.resolve("project"),
                                PYTHON,
                                "-m",
                                "notebook",
                                "--no-browser",
                                "--allow-root",
                                "--ip=127.0.0.1",
                                "--port=" + port,
                                "--NotebookApp.token=word",
                                "--notebook-dir=" + home.resolve("project"))
                        .redirectOutput(home.resolve("server.log").toFile())
                        .start();
        try (Page page = new Page()) {
            String start =
                    "http://127.0.0.1:"
                            + port
                            + "/notebooks/notebooks/november-compared.ipynb?token=word";
            page.until(
                    () -> {
                        page.browser.get(start);
                        return page.isTrue(
                                "typeof Jupyter === 'object' && !!Jupyter.notebook"
                                        + " && !!Jupyter.notebook.kernel"
                                        + " && Jupyter.notebook.kernel.is_connected()");
                    });
            page.js("Jupyter.notebook.clear_all_output(); Jupyter.notebook.execute_all_cells()");
            page.until(
                    () ->
                            page.isTrue(
                                    "Jupyter.notebook.get_cells().filter(c => c.cell_type =="
                                            + " 'code').every(c => c.input_prompt_number > 0)"));
            assertThat(page.browser.findElements(By.cssSelector(".output_error"))).isEmpty();
            assertThat(page.browser.findElement(By.cssSelector(".veritable .v-error")).getText())
                    .contains("Istio", "1.20", "1.21", "2025-11-technology-updates.md:72");
            assertThat(page.isTrue("!document.querySelector('.veritable .v-note').open")).isTrue();
            assertThat(page.isTrue("document.querySelectorAll('.output_svg svg').length > 0"))
                    .isTrue();
        } finally {
            server.destroy();
            server.waitFor(20, TimeUnit.SECONDS);
            server.descendants().forEach(ProcessHandle::destroyForcibly);
            server.destroyForcibly();
        }
    }

    /** A browser. */
    private static final class Page implements AutoCloseable {
        final ChromeDriver browser = Browser.open("--window-size=1200,1400");

        private interface Condition {
            boolean holds();
        }

        void until(Condition condition) throws InterruptedException {
            long start = System.nanoTime();
            while (!holds(condition)) {
                if (System.nanoTime() - start > TimeUnit.MINUTES.toNanos(6)) {
                    throw new AssertionError(browser.findElement(By.tagName("body")).getText());
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }

        /** What the page has not brought yet is not so. */
        private static boolean holds(Condition condition) {
            try {
                return condition.holds();
            } catch (WebDriverException e) {
                return false;
            }
        }

        boolean isTrue(String expression) {
            return Boolean.TRUE.equals(browser.executeScript("return " + expression));
        }

        @Nullable Object js(String code) {
            return browser.executeScript(code);
        }

        @Override
        public void close() {
            browser.quit();
        }
    }

    private record Result(int exit, String said) {}

    private static ProcessBuilder command(Path folder, String... words) {
        ProcessBuilder builder =
                new ProcessBuilder(new ArrayList<>(List.of(words))).directory(folder.toFile());
        builder.environment()
                .putAll(
                        Map.of(
                                "JUPYTER_PATH", home.resolve("share/jupyter").toString(),
                                "JUPYTER_DATA_DIR", home.resolve("own").toString(),
                                "JUPYTER_CONFIG_DIR", home.resolve("config").toString(),
                                "JUPYTER_RUNTIME_DIR", home.resolve("runtime").toString(),
                                "IPYTHONDIR", home.resolve("ipython").toString(),
                                "JAVA_HOME", System.getProperty("java.home"),
                                "PYTHONWARNINGS", "ignore",
                                "LC_ALL", "C.UTF-8"));
        return builder.redirectErrorStream(true);
    }

    private static Result run(Path folder, String... words) throws Exception {
        Path said = Files.createTempFile(home, "said", "");
        Process process = command(folder, words).redirectOutput(said.toFile()).start();
        try {
            boolean ended = process.waitFor(10, TimeUnit.MINUTES);
            String text = Files.readString(said, StandardCharsets.UTF_8);
            return new Result(ended ? process.exitValue() : -1, Objects.requireNonNull(text));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
