package veritable.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Libraries from Maven Central, in notebooks that the kernel as it is shipped runs. */
@Tag("slow")
class CentralIT {
    /** Where what the cells ask for goes, so that it has to be downloaded. */
    private static final String MAVEN = "%maven --local repository ";

    private static final String DFLIB =
            "org.dflib:dflib-jupyter:1.2.0 org.dflib:dflib:1.2.0 -x *:*";

    @TempDir private static Path folder;
    private static List<String> shown;

    /** All in one session, as libraries have to get along with each other. */
    @BeforeAll
    static void runsANotebook() throws Exception {
        // an extension of DFLib asks for its charts, of which not all can be had
        Path source = folder.resolve("EChartHtml.java");
        Files.writeString(source, "package org.dflib.echarts; public class EChartHtml {}");
        String[] options = {
            "--release", "17", "-d", folder.resolve("stub").toString(), "" + source
        };
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, options)).isZero();
        shown =
                run(
                        MAVEN + "org.apache.commons:commons-text:1.12.0",
                        "org.apache.commons.lang3.StringUtils.capitalize(\"transitive\")",
                        MAVEN + "org.apache.commons:commons-text:1.12.0 -o",
                        MAVEN
                                + "com.google.code.gson:gson:2.8.9 org.ow2.asm:asm:9.2"
                                + " org.zeromq:jeromq:0.5.2",
                        "String place(Class<?> type) {\n"
                                + "    return type.getProtectionDomain().getCodeSource()"
                                + ".getLocation().getPath().replaceAll(\".*/\", \"\");\n"
                                + "}\n"
                                + "import com.google.gson.Gson;\n"
                                + "new Gson().toJson(List.of(place(Gson.class),"
                                + " place(org.objectweb.asm.Opcodes.class),"
                                + " place(org.zeromq.ZMQ.class)))",
                        "int sum = 0;\nfor (int i = 0; i < 10; i++) { sum += i; }\n"
                                + "json(Map.of(\"sum\", sum))",
                        "%classpath stub",
                        MAVEN + DFLIB,
                        "DataFrame.foldByRow(\"name\", \"stars\").of(\"Istio\", 34, \"Linkerd\", 10)",
                        "import org.dflib.jjava.jupyter.kernel.display.DisplayData;\n"
                                + "new DisplayData(getKernelInstance().getClass().getSimpleName())",
                        "%%pom --local repository\n"
                                + "<dependency><groupId>org.apache.commons</groupId>"
                                + "<artifactId>commons-csv</artifactId>"
                                + "<version>1.10.0</version></dependency>",
                        "org.apache.commons.csv.CSVFormat.DEFAULT.format(1, \"a,b\")");
    }

    private static List<String> run(String... cells) throws IOException, InterruptedException {
        JsonArray all = new JsonArray();
        for (String source : cells) {
            JsonObject cell =
                    JsonParser.parseString("{\"outputs\": [], \"metadata\": {}}").getAsJsonObject();
            cell.addProperty("cell_type", "code");
            cell.addProperty("source", source);
            all.add(cell);
        }
        JsonObject notebook =
                JsonParser.parseString("{\"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 4}")
                        .getAsJsonObject();
        notebook.add("cells", all);
        Files.writeString(folder.resolve("in.ipynb"), notebook.toString());
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-jar",
                                Jupyter.jar().toString(),
                                "run",
                                "in.ipynb",
                                "out.ipynb")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said").toFile())
                        .start();
        try {
            assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("said"))).isZero();
        return outputs(JsonParser.parseString(Files.readString(folder.resolve("out.ipynb"))));
    }

    /** What each cell shows, as plain text. */
    private static List<String> outputs(JsonElement notebook) {
        List<String> texts = new ArrayList<>();
        for (JsonElement cell : notebook.getAsJsonObject().getAsJsonArray("cells")) {
            StringBuilder text = new StringBuilder();
            for (JsonElement output : cell.getAsJsonObject().getAsJsonArray("outputs")) {
                JsonObject one = output.getAsJsonObject();
                JsonElement lines =
                        one.has("text")
                                ? one.get("text")
                                : one.getAsJsonObject("data").get("text/plain");
                lines.getAsJsonArray().forEach(each -> text.append(each.getAsString()));
                text.append('\n');
            }
            texts.add(text.toString().strip());
        }
        return texts;
    }

    @Test
    void aLibraryComesWithWhatItNeeds() {
        assertThat(shown.get(0))
                .matches(
                        "Downloaded \\d+ files, \\S+ [kM]B\n"
                                + "Added org.apache.commons:commons-text:1.12.0\n"
                                + "Added org.apache.commons:commons-lang3:3.14.0");
        assertThat(shown.get(1)).isEqualTo("Transitive");
    }

    @Test
    void theSecondTimeNothingIsDownloaded() {
        assertThat(shown.get(2)).isEqualTo("Nothing new: the session has all of it.");
    }

    @Test
    void aPersonsVersionWinsOverTheKernelsOwn() {
        assertThat(shown.get(4))
                .isEqualTo("[\"gson-2.8.9.jar\",\"asm-9.2.jar\",\"jeromq-0.5.2.jar\"]");
        // and the kernel, which weaves and writes with its own, goes on
        assertThat(shown.get(5)).isEqualTo("{\n  \"sum\": 45\n}");
    }

    @Test
    void dflibShowsItsTablesByItsOwnExtension() {
        assertThat(shown.get(7))
                .contains("Added org.dflib:dflib-jupyter:1.2.0")
                .doesNotContain("failed");
        assertThat(shown.get(8))
                .isEqualTo(
                        "name    stars\n------- -----\nIstio      34\nLinkerd    10\n"
                                + "2 rows x 2 columns");
    }

    @Test
    void cellsSeeTheBaseLibraryAsOtherJavaKernelsHaveIt() {
        assertThat(shown.get(9)).isEqualTo("Face");
    }

    @Test
    void aProjectsXmlIsReadToo() {
        assertThat(shown.get(10)).contains("Added org.apache.commons:commons-csv:1.10.0");
        assertThat(shown.get(11)).isEqualTo("1,\"a,b\"");
    }
}
