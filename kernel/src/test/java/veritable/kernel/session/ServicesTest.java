package veritable.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import veritable.kernel.api.MimeBundle;

/** What jars bring to a session, as other people's code. */
class ServicesTest {
    @TempDir private static Path folder;
    private final Desk desk = new Desk();

    @BeforeAll
    static void build() throws IOException {
        Brought.jar(folder);
    }

    @BeforeEach
    void open() {
        desk.session.notebook().changeDirectory(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void renderersMagicsAndExtensionsComeWithAJar() {
        assertThat(desk.error("%peel plums")).contains("%peel: no such magic");
        assertThat(desk.prints("%jars fruit.jar"))
                .contains("Added: " + folder.resolve("fruit.jar"))
                .containsOnlyOnce("planted");
        assertThat(((Outcome.Result) desk.run("new Apple(\"Cox\")")).forms().data())
                .containsEntry(MimeBundle.HTML, "<b>a fruit</b>")
                .containsEntry(MimeBundle.TEXT, "Apple[sort=Cox]");
        assertThat(desk.value("%peel plums")).isEqualTo("lum");
        assertThat(desk.prints("%peel?") + desk.pages).contains("Takes the ends off a word.");
    }

    @Test
    void theyComeWithAFolderOfClassesToo() {
        assertThat(desk.prints("%classpath classes")).containsOnlyOnce("planted");
        assertThat(desk.value("%peel plums")).isEqualTo("lum");
    }

    @Test
    void aServiceThatIsBrokenIsNamedAndKeepsNoOtherOut() {
        assertThat(desk.prints("%jars fruit.jar"))
                .containsOnlyOnce("fruit.NoSuchPainter")
                .contains("planted");
        assertThat(((Outcome.Result) desk.run("new Apple(\"Cox\")")).forms().data())
                .containsKey(MimeBundle.HTML);
    }

    @Test
    void anExtensionIsInstalledOnceAndHearsOfJarsToCome() throws IOException {
        desk.run("%jars fruit.jar");
        Files.copy(folder.resolve("fruit.jar"), folder.resolve("other.jar"));
        assertThat(desk.prints("%jars other.jar")).doesNotContain("planted").contains("rained");
    }

    @Test
    @Tag("slow")
    void theyAreFoundOnTheKernelsOwnClassPath() throws Exception {
        Path notebook = folder.resolve("fruit.ipynb");
        Files.writeString(
                notebook,
                "{\"cells\": [{\"cell_type\": \"code\", \"source\": \"%peel plums\","
                        + " \"metadata\": {}, \"outputs\": []}], \"metadata\": {},"
                        + " \"nbformat\": 4, \"nbformat_minor\": 4}");
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--add-exports=jdk.jshell/jdk.jshell=ALL-UNNAMED",
                        "-cp",
                        folder.resolve("fruit.jar")
                                + File.pathSeparator
                                + System.getProperty("java.class.path"),
                        "veritable.kernel.Main",
                        "run",
                        notebook.toString(),
                        "-");
        Path said = folder.resolve("said");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(Files.readString(said, StandardCharsets.UTF_8)).contains("\"lum\"");
        } finally {
            process.destroyForcibly();
        }
    }
}
