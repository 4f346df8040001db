package veritable.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code veritable run} in processes of its own, beside nbclient with the same kernel. */
@Tag("slow")
class RunTest {
    private static final String PYTHON = "/usr/bin/python3";

    @TempDir private Path folder;

    /** How a process ended. */
    private record Ended(int exit, String out, String err) {}

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.add("-Djava.awt.headless=true");
        command.add("-Dsun.misc.unsafe.memory.access=allow");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add("veritable.kernel.Main");
        command.addAll(List.of(arguments));
        return command;
    }

    private Process start(Path in, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JUPYTER_PATH", folder.resolve("jupyter").toString());
        return builder.redirectInput(in.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private Ended ended(Process process) throws Exception {
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Ended(
                process.exitValue(),
                Files.readString(folder.resolve("out")),
                Files.readString(folder.resolve("err")));
    }

    private Ended run(List<String> command) throws Exception {
        return ended(start(Path.of("/dev/null"), command));
    }

    private Path notebook(String name, String... cells) throws IOException {
        JsonArray all = new JsonArray();
        for (String source : cells) {
            JsonObject cell = new JsonObject();
            cell.addProperty("cell_type", "code");
            cell.add("execution_count", JsonNull.INSTANCE);
            cell.addProperty("id", "c" + all.size());
            cell.add("metadata", new JsonObject());
            cell.add("outputs", new JsonArray());
            JsonArray lines = new JsonArray();
            lines.add(source);
            cell.add("source", lines);
            all.add(cell);
        }
        JsonObject notebook = new JsonObject();
        notebook.add("cells", all);
        notebook.add("metadata", new JsonObject());
        notebook.addProperty("nbformat", 4);
        notebook.addProperty("nbformat_minor", 5);
        return Files.writeString(folder.resolve(name), notebook.toString());
    }

    private static List<JsonArray> outputs(Path notebook) throws IOException {
        List<JsonArray> outputs = new ArrayList<>();
        JsonObject json = JsonParser.parseString(Files.readString(notebook)).getAsJsonObject();
        for (JsonElement cell : json.getAsJsonArray("cells")) {
            if (cell.getAsJsonObject().has("outputs")) {
                outputs.add(joined(cell.getAsJsonObject().getAsJsonArray("outputs")));
            }
        }
        return outputs;
    }

    /** A stream comes in as many pieces as messages; what it says is the same. */
    private static JsonArray joined(JsonArray outputs) {
        JsonArray joined = new JsonArray();
        for (JsonElement each : outputs) {
            JsonObject output = each.getAsJsonObject();
            JsonObject last =
                    joined.isEmpty()
                            ? new JsonObject()
                            : joined.get(joined.size() - 1).getAsJsonObject();
            if (output.has("name") && output.get("name").equals(last.get("name"))) {
                last.getAsJsonArray("text").addAll(output.getAsJsonArray("text"));
            } else {
                joined.add(output.deepCopy());
            }
        }
        for (JsonElement each : joined) {
            if (each.getAsJsonObject().get("text") instanceof JsonArray lines) {
                StringBuilder text = new StringBuilder();
                lines.forEach(line -> text.append(line.getAsString()));
                each.getAsJsonObject().addProperty("text", text.toString());
            }
        }
        return joined;
    }

    @Test
    void storesWhatNbclientStores() throws Exception {
        Path notebook =
                notebook(
                        "all.ipynb",
                        "int x = 20; x + 1",
                        "for (int i = 0; i < 2000; i++) System.out.println(\"line \" + i + \" 你好 😀\");",
                        "System.out.print(\"out\"); System.err.println(\"err\\u2028x\"); System.out.println();",
                        "record R(String name, double value) {}\nList.of(new R(\"a<b\", 1.5), new R(\"c\", 2))",
                        "var h = display(\"first\");",
                        "h.update(\"second\"); \"done\"",
                        "display(\"<b>x</b>\\n<i>y</i>\", \"text/html\"); display(\"**m**\", \"text/markdown\"); display(\"<svg xmlns='http://www.w3.org/2000/svg'/>\", \"image/svg+xml\");",
                        "display(Map.of(\"a\", List.of(1, 2.5, true)), \"application/json\");",
                        "new java.awt.image.BufferedImage(3, 2, 1)",
                        "System.out.println(\"gone\"); notebook().clear(true); System.out.println(\"stays\");",
                        "display(\"gone\"); notebook().clear(false); display(\"stays\");",
                        "int y = \"text\";\nint z = undefined;",
                        "void fail() { throw new IllegalStateException(\"no luck\", new RuntimeException(\"cause\")); } fail();",
                        "System.exit(3);",
                        "System.in.read();",
                        "",
                        "%no_such_magic",
                        "Thread t = new Thread(() -> System.out.println(\"thread\")); t.start(); t.join();",
                        "null",
                        "x * 2");
        Path kernel = folder.resolve("jupyter/kernels/held-to-it");
        Files.createDirectories(kernel);
        JsonObject specification = new JsonObject();
        JsonArray argv = new JsonArray();
        java("{connection_file}").forEach(argv::add);
        specification.add("argv", argv);
        specification.addProperty("display_name", "Java");
        specification.addProperty("language", "java");
        Files.writeString(kernel.resolve("kernel.json"), specification.toString());
        Path script = folder.resolve("nbclient_run.py");
        Files.write(script, RunTest.class.getResourceAsStream("nbclient_run.py").readAllBytes());

        Ended theirs =
                run(
                        List.of(
                                PYTHON,
                                script.toString(),
                                notebook.toString(),
                                "theirs.ipynb",
                                "held-to-it"));
        assertThat(theirs.exit()).as(theirs.err()).isZero();
        Ended ours = run(java("run", "all.ipynb", "ours.ipynb", "--allow-errors"));
        assertThat(ours.exit()).as(ours.err()).isZero();

        List<JsonArray> expected = outputs(folder.resolve("theirs.ipynb"));
        List<JsonArray> found = outputs(folder.resolve("ours.ipynb"));
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(found.get(i)).as("outputs of cell %d", i).isEqualTo(expected.get(i));
        }
    }

    @Test
    void writesNotebooksThatJupyterHoldsValid() throws Exception {
        notebook("bad.ipynb", "1", "display(\"x\");", "throw new Exception(\"no luck\");", "4");
        Ended run = run(java("run", "bad.ipynb", "-p", "rows", "5"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("bad.ipynb: no parameter rows", "bad.ipynb: cell [4] failed", "no luck")
                .doesNotContain("\u001b");
        Ended valid =
                run(
                        List.of(
                                PYTHON,
                                "-W",
                                "error",
                                "-c",
                                "import nbformat; nb = nbformat.read('bad.run.ipynb', 4);"
                                        + " nbformat.validate(nb);"
                                        + " nbformat.write(nb, 'again.ipynb')"));
        assertThat(valid.exit()).as(valid.err()).isZero();
        assertThat(folder.resolve("again.ipynb"))
                .hasSameTextualContentAs(folder.resolve("bad.run.ipynb"));
    }

    @Test
    void writesWhatThereIsWhenItIsToldToEnd() throws Exception {
        Path sign = folder.resolve("sign");
        notebook(
                "long.ipynb",
                "\"early\"",
                "Files.createFile(Path.of(\"" + sign + "\")); while (true) {}",
                "\"late\"");
        Process process = start(Path.of("/dev/null"), java("run", "long.ipynb", "out.ipynb"));
        try (var watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            while (!Files.exists(sign) && process.isAlive()) {
                var key = watch.poll(4, TimeUnit.MINUTES);
                assertThat(key).isNotNull();
                key.pollEvents();
                key.reset();
            }
        }
        process.destroy();
        Ended ended = ended(process);
        assertThat(ended.exit()).isEqualTo(143);
        assertThat(Files.readString(folder.resolve("out.ipynb")))
                .contains("early", "Interrupted", "\"pending\"");
    }

    @Test
    void doesNotWaitForThreadsThatAreLeftOver() throws Exception {
        notebook("left.ipynb", "new Thread(() -> { while (true) {} }).start();");
        assertThat(run(java("run", "left.ipynb")).exit()).isZero();
    }

    @Test
    void readsAndWritesStandardStreams() throws Exception {
        Path notebook = notebook("in.ipynb", "System.out.println(\"好\");");
        Ended run = ended(start(notebook, java("run", "-", "--to", "markdown", "--log-output")));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).endsWith("```text\n好\n```\n");
        assertThat(run.err()).isEqualTo("好\n");
    }

    @Test
    void runsInAnotherFolder() throws Exception {
        notebook("where.ipynb", "Files.readString(Path.of(\"inside.txt\"))");
        Path inside = Files.createDirectory(folder.resolve("sub"));
        Files.writeString(inside.resolve("inside.txt"), "found");
        assertThat(run(java("run", "where.ipynb", "w.ipynb", "--cwd", "sub")).exit()).isZero();
        assertThat(folder.resolve("w.ipynb")).content(StandardCharsets.UTF_8).contains("found");
    }

    @Test
    void tellsUsageFromUnreadableInput() throws Exception {
        notebook("n.ipynb", "1");
        Files.writeString(folder.resolve("broken.ipynb"), "{");
        assertThat(run(java("run")).exit()).isEqualTo(2);
        assertThat(run(java("run", "n.ipynb", "--cwd", "nowhere")).exit()).isEqualTo(2);
        assertThat(run(java("run", "n.ipynb", "-p", "a b", "1")).exit()).isEqualTo(2);
        assertThat(run(java("run", "none.ipynb")).err())
                .isEqualTo("veritable run: none.ipynb: no such file\n");
        assertThat(run(java("run", "broken.ipynb")).exit()).isEqualTo(3);
        assertThat(run(java("run", "n.ipynb", "-f", "none.yaml")).exit()).isEqualTo(3);
    }

    @Test
    void makesAPageThatABrowserShowsWithoutComplaint() throws Exception {
        notebook(
                "page.ipynb",
                "System.out.println(\"<script>document.title = 'owned'</script>\");",
                "List.of(Map.of(\"a\", 1), Map.of(\"a\", 2))",
                "display(\"<p id=shown>text</p><script>parent.document.title = 'owned'</script>\", \"text/html\");",
                "new java.awt.image.BufferedImage(30, 20, 1)");
        assertThat(run(java("run", "page.ipynb", "page.html")).exit()).isZero();
        Ended browser =
                run(
                        List.of(
                                "chromium",
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--user-data-dir=" + folder.resolve("chromium"),
                                "--enable-logging=stderr",
                                "--virtual-time-budget=3000",
                                "--dump-dom",
                                folder.resolve("page.html").toUri().toString()));
        assertThat(browser.err()).doesNotContain("CONSOLE");
        assertThat(browser.out())
                .contains("<title>page</title>", "&lt;script&gt;", "style=\"height: ")
                .doesNotContain("style=\"height: 0px");
    }
}
