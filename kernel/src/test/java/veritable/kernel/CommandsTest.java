package veritable.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    @TempDir private Path temporary;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private String jar() throws Exception {
        return Files.writeString(temporary.resolve("x.jar"), "x").toString();
    }

    @Test
    void helpNamesWhatThereIs() {
        assertThat(run("kernel", "--help")).isZero();
        assertThat(out.toString()).contains("install", "list", "uninstall", "doctor");
    }

    @Test
    void withoutACommandTheUsageIsWrong() {
        assertThat(run("kernel")).isEqualTo(2);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "veritable: a command is expectedTry 'veritable kernel --help'.");
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        assertThat(run("kernel", "install", "--wher", "x")).isEqualTo(2);
        assertThat(err.toString()).contains("--wher");
    }

    @Test
    void oneFolderAtATimeIsInstalledInto() {
        assertThat(run("kernel", "install", "--user", "--sys-prefix")).isEqualTo(2);
    }

    @Test
    void aNameThatJupyterWouldNotTakeIsWrongUsage() throws Exception {
        assertThat(run("kernel", "install", "--jar", jar(), "--name", "a b")).isEqualTo(2);
        assertThat(err.toString()).contains("--name \"a b\"");
        assertThat(run("kernel", "install", "--jar", jar(), "--name", "..")).isEqualTo(2);
    }

    @Test
    void aWordIsNoOptionForTheJvm() throws Exception {
        assertThat(run("kernel", "install", "--jar", jar(), "--jvm-arg", "4g")).isEqualTo(2);
        assertThat(err.toString()).contains("like -Xmx4g");
    }

    @Test
    void anExtensionIsAJar() throws Exception {
        Path text = Files.writeString(temporary.resolve("x.txt"), "x");
        assertThat(run("kernel", "install", "--jar", jar(), "--extension", text.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("x.txt: a jar expected");
    }

    @Test
    void aJavaThatIsNotThereCanNotBeUsed() throws Exception {
        assertThat(run("kernel", "install", "--jar", jar(), "--java", "/no/such/jdk")).isEqualTo(3);
        assertThat(err.toString()).contains("/no/such/jdk: no java found");
    }

    @Test
    void aFileInPlaceOfAFolderIsNamed() throws Exception {
        Path file = Files.writeString(temporary.resolve("file"), "x");
        assertThat(run("kernel", "install", "--jar", jar(), "--prefix", file.toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains(file.toString()).doesNotContain("Exception");
    }

    @Test
    void whatIsNotInstalledCanNotBeRemoved() {
        assertThat(run("kernel", "uninstall", "--prefix", temporary.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("no kernel \"veritable\" of ours found");
    }

    @Test
    void anEmptyFolderListsNothingAndSaysHowToInstall() {
        assertThat(run("kernel", "list", "--prefix", temporary.toString())).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("veritable kernel install");
    }

    @Test
    void theDoctorFindsThatNothingIsInstalled() {
        assertThat(run("kernel", "doctor", "--prefix", temporary.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("wrong  no kernel of ours is installed");
    }
}
