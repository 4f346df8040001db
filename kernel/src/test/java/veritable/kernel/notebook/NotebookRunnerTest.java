package veritable.kernel.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotebookRunnerTest {
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-01-02T12:00:00Z"), ZoneOffset.UTC);

    private final StringBuilder log = new StringBuilder();
    private final List<String> progress = new ArrayList<>();

    private NotebookRun run(Duration limit, boolean allowErrors, String... cells) {
        return new NotebookRunner(options(limit, allowErrors)).run(notebook(cells));
    }

    private RunOptions options(Duration limit, boolean allowErrors) {
        return new RunOptions(
                limit,
                Duration.ZERO,
                allowErrors,
                NOON,
                (cell, count, name) -> progress.add(name + " " + cell + "/" + count),
                log::append,
                new JsonObject());
    }

    static NotebookFile notebook(String... cells) {
        try {
            NotebookFile empty = NotebookFile.parse("test.ipynb", NotebookFileTest.notebook(4, ""));
            List<NotebookCell> all = new ArrayList<>();
            for (String cell : cells) {
                int colon = cell.startsWith("#") ? cell.indexOf(':') : -1;
                String tag = colon > 0 ? cell.substring(1, colon) : "";
                all.add(NotebookCell.code(cell.substring(colon + 1), tag));
            }
            return empty.withCells(all);
        } catch (NotebookException e) {
            throw new AssertionError(e);
        }
    }

    private static String outputs(NotebookRun run, int cell) {
        JsonArray outputs = new JsonArray();
        run.notebook().cells().get(cell).outputs().forEach(outputs::add);
        return outputs.toString();
    }

    @Test
    void recordsWhatCellsShow() {
        NotebookRun run =
                run(
                        Duration.ZERO,
                        false,
                        "int x = 20;\nx + 1",
                        "System.out.print(\"a\"); System.out.println(\"b\"); System.err.println(\"c\");",
                        "var shown = display(\"first\", \"text/plain\");",
                        "shown.update(\"second\");",
                        "System.out.println(\"gone\"); notebook().clear(true); System.out.println(\"stays\");",
                        "System.out.println(\"gone\"); notebook().clear(false);",
                        " ");

        assertThat(run.failure()).isEmpty();
        assertThat(outputs(run, 0))
                .isEqualTo(
                        "[{\"data\":{\"text/plain\":[\"21\"]},\"execution_count\":1,"
                                + "\"metadata\":{},\"output_type\":\"execute_result\"}]");
        assertThat(outputs(run, 1))
                .isEqualTo(
                        "[{\"name\":\"stdout\",\"output_type\":\"stream\",\"text\":[\"ab\\n\"]},"
                                + "{\"name\":\"stderr\",\"output_type\":\"stream\",\"text\":[\"c\\n\"]}]");
        assertThat(outputs(run, 2)).contains("second").doesNotContain("first");
        assertThat(outputs(run, 3)).isEqualTo("[]");
        assertThat(outputs(run, 4)).contains("stays").doesNotContain("gone");
        assertThat(outputs(run, 5)).isEqualTo("[]");
        assertThat(run.notebook().cells().get(6).json().get("execution_count").isJsonNull())
                .isTrue();
        assertThat(progress).startsWith("cell [1] 1/6").endsWith("cell [6] 6/6");
        assertThat(log).contains("21\n", "ab\n");
    }

    @Test
    void keepsTimesWhereJupyterKeepsThem() {
        NotebookRun run = run(Duration.ZERO, false, "1");
        assertThat(run.notebook().cells().get(0).metadata().toString())
                .isEqualTo(
                        "{\"execution\":{\"iopub.execute_input\":\"2026-01-02T12:00:00.000000Z\","
                                + "\"iopub.status.busy\":\"2026-01-02T12:00:00.000000Z\","
                                + "\"iopub.status.idle\":\"2026-01-02T12:00:00.000000Z\","
                                + "\"shell.execute_reply\":\"2026-01-02T12:00:00.000000Z\"},"
                                + "\"papermill\":{\"duration\":0.0,"
                                + "\"end_time\":\"2026-01-02T12:00:00.000000\",\"exception\":false,"
                                + "\"start_time\":\"2026-01-02T12:00:00.000000\","
                                + "\"status\":\"completed\"},\"tags\":[\"\"]}");
    }

    @Test
    void stopsAtTheFirstErrorAndMarksIt() {
        NotebookRun run = run(Duration.ZERO, false, "1", "throw new Exception(\"no luck\");", "3");

        assertThat(run.failure())
                .hasValueSatisfying(
                        failure -> {
                            assertThat(failure.cell()).isEqualTo("cell [2]");
                            assertThat(String.join("\n", failure.traceback())).contains("no luck");
                        });
        List<NotebookCell> cells = run.notebook().cells();
        assertThat(cells).hasSize(5);
        assertThat(cells.get(0).source()).contains("In [2]</a>");
        assertThat(cells.get(2).source()).contains("id=\"papermill-error-cell\"");
        assertThat(cells.get(3).metadata().toString()).contains("\"status\":\"failed\"");
        assertThat(cells.get(3).outputs().get(0).get("ename").getAsString())
                .isEqualTo("java.lang.Exception");
        assertThat(cells.get(4).metadata().toString()).contains("\"status\":\"pending\"");
        assertThat(cells.get(4).outputs()).isEmpty();
        assertThat(run.notebook().metadata().toString()).contains("\"exception\":true");

        NotebookRun again = run(Duration.ZERO, true, "1");
        assertThat(ErrorMarks.remove(run.notebook()).cells()).hasSize(3);
        assertThat(again.failure()).isEmpty();
    }

    @Test
    void goesOnWhereErrorsAreAllowed() {
        assertThat(run(Duration.ZERO, true, "int x = ;", "2").failure()).isEmpty();
        NotebookRun run = run(Duration.ZERO, false, "#raises-exception:int x = ;", "2");
        assertThat(run.failure()).isEmpty();
        assertThat(outputs(run, 0)).contains("CompilationError");
        assertThat(outputs(run, 1)).contains("\"2\"");
    }

    @Test
    void skipsCellsThatSaySo() {
        NotebookRun run = run(Duration.ZERO, false, "#skip-execution:throw null;", "1");
        assertThat(run.failure()).isEmpty();
        assertThat(progress).containsExactly("cell [1] 1/1");
    }

    @Test
    void stopsACellThatTakesTooLong() {
        NotebookRun run = run(Duration.ofMillis(500), false, "while (true) {}", "2");
        assertThat(run.failure())
                .hasValueSatisfying(
                        failure ->
                                assertThat(String.join("\n", failure.traceback()))
                                        .contains(
                                                "cell [1] took longer than 0.5 s and was stopped"));
        assertThat(run.notebook().cells().get(2).outputs().get(0).get("ename").getAsString())
                .isEqualTo("Timeout");
    }

    @Test
    void isStoppedFromAnotherThread() {
        NotebookRunner[] runner = new NotebookRunner[1];
        RunOptions options =
                new RunOptions(
                        Duration.ZERO,
                        Duration.ZERO,
                        true,
                        NOON,
                        (cell, cells, name) -> {},
                        text -> {
                            if (text.contains("ready")) {
                                new Thread(() -> runner[0].interrupt()).start();
                            }
                        },
                        new JsonObject());
        runner[0] = new NotebookRunner(options);
        NotebookRun run =
                runner[0].run(notebook("System.out.println(\"ready\"); while (true) {}", "2"));
        assertThat(run.failure()).isPresent();
        String text = run.notebook().text();
        assertThat(text).contains("ready", "Interrupted", "\"pending\"");
    }

    @Test
    void reportsAnExitAsOne() {
        NotebookRun run = run(Duration.ZERO, false, "System.exit(3);", "2");
        assertThat(run.failure()).isPresent();
        assertThat(run.failure().get().cell()).isEqualTo("cell [1]");
        assertThat(String.join("\n", run.failure().get().traceback())).contains("3");
    }

    @Test
    void hasNobodyToAsk() {
        NotebookRun run = run(Duration.ZERO, false, "System.in.read();");
        assertThat(String.join("\n", run.failure().get().traceback()))
                .contains("can't be asked for input");
    }

    @Test
    void givesTheStreamsBack() {
        Object out = System.out;
        run(Duration.ZERO, false, "1");
        assertThat(System.out).isSameAs(out);
    }
}
