package veritable.kernel.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallerTest {
    @TempDir private Path temporary;
    private final List<String> notes = new ArrayList<>();
    private Path folder = Path.of("");
    private Path jar = Path.of("");
    private List<Path> extensions = List.of();

    @BeforeEach
    void jar() throws IOException {
        folder = temporary.resolve("share/jupyter/kernels/veritable");
        jar = Files.writeString(temporary.resolve("built.jar"), "one");
    }

    /** A Java that can't be started: no archive comes about. */
    private Request request() {
        return new Request(
                folder,
                "Java ☕",
                new Jdk(
                        temporary.resolve("no/java"),
                        "17.0.1",
                        "17.0.1+12",
                        Set.copyOf(Jdk.NEEDED)),
                List.of("-Xmx2g"),
                Map.of("A", "b"),
                jar,
                extensions,
                "1.0");
    }

    private Installation install() throws IOException {
        return Installer.install(request(), notes::add);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void putsJarLogosAndSpecificationIntoTheFolder() throws Exception {
        Installation installed = install();
        assertThat(names(folder))
                .containsExactly(
                        "kernel.json",
                        "logo-32x32.png",
                        "logo-64x64.png",
                        "logo-svg.svg",
                        installed.spec().jar());
        assertThat(folder.resolve(installed.spec().jar())).hasSameBinaryContentAs(jar);
        assertThat(Installation.in(folder)).contains(installed);
        assertThat(installed.name()).isEqualTo("veritable");
    }

    @Test
    void theSpecificationSaysWhatJupyterNeeds() throws Exception {
        Installation installed = install();
        assertThat(installed.spec().argv())
                .startsWith(temporary.resolve("no/java").toString())
                .contains("-XX:+UseSerialGC", "-Xmx2g")
                .endsWith(
                        "-cp",
                        folder.resolve(installed.spec().jar()).toString(),
                        "veritable.kernel.Main",
                        "{connection_file}");
        assertThat(folder.resolve("kernel.json"))
                .content()
                .contains(
                        "\"display_name\": \"Java ☕\"",
                        "\"language\": \"java\"",
                        "\"interrupt_mode\": \"message\"",
                        "\"debugger\": false",
                        "\"A\": \"b\"");
    }

    @Test
    void aCollectorOfThePersonsChoiceReplacesOurs() {
        assertThat(Launch.options(List.of("-XX:+UseZGC")))
                .contains("-XX:+UseZGC")
                .doesNotContain("-XX:+UseSerialGC");
    }

    @Test
    void withoutAnArchiveItInstallsAndSaysSo() throws Exception {
        assertThat(install().spec().archive()).isEmpty();
        assertThat(notes)
                .singleElement()
                .asString()
                .startsWith("no start-up archive could be made, the kernel starts without it: ");
    }

    @Test
    void anExtensionComesWithItsSourcesOntoTheClassPath() throws Exception {
        extensions = List.of(Files.writeString(temporary.resolve("my charts.jar"), "charts"));
        Files.writeString(temporary.resolve("my charts-sources.jar"), "sources");
        Installation installed = install();
        String name = installed.spec().extensions().get(0);
        assertThat(name).startsWith("my-charts-").endsWith(".jar");
        assertThat(folder.resolve(name)).hasContent("charts");
        assertThat(folder.resolve(name.replace(".jar", "-sources.jar"))).hasContent("sources");
        assertThat(installed.spec().argv())
                .containsSequence(
                        "-cp",
                        folder.resolve(installed.spec().jar())
                                + File.pathSeparator
                                + folder.resolve(name),
                        "veritable.kernel.Main");
        assertThat(Installation.in(folder)).contains(installed);
        assertThat(Installer.uninstall(installed)).isEmpty();
    }

    @Test
    void whatIsInstalledAgainKeepsItsExtensions() throws Exception {
        extensions = List.of(Files.writeString(temporary.resolve("charts.jar"), "charts"));
        Installation first = install();
        Installation again = Installer.install(first.request(request().jdk()), notes::add);
        assertThat(again).isEqualTo(first);
        extensions = List.of();
        install();
        install();
        assertThat(names(folder)).doesNotContain(first.spec().extensions().get(0));
    }

    @Test
    void theJarOfTheKernelBeforeStaysForThoseThatRunOnIt() throws Exception {
        String first = install().spec().jar();
        Files.writeString(jar, "two");
        String second = install().spec().jar();
        assertThat(names(folder)).contains(first, second);
        Files.writeString(jar, "three");
        String third = install().spec().jar();
        assertThat(names(folder)).contains(second, third).doesNotContain(first);
    }

    @Test
    void anEqualJarIsNotTouched() throws Exception {
        Path there = folder.resolve(install().spec().jar());
        Object before = Files.readAttributes(there, "unix:ino,lastModifiedTime");
        install();
        assertThat((Object) Files.readAttributes(there, "unix:ino,lastModifiedTime"))
                .isEqualTo(before);
    }

    @Test
    void aDamagedJarIsReplaced() throws Exception {
        Path there = folder.resolve(install().spec().jar());
        Files.writeString(there, "rubbish");
        install();
        assertThat(there).hasContent("one");
    }

    @Test
    void aKernelOfSomebodyElseIsLeftAlone() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("kernel.json"), "{\"argv\": [\"ijava\"]}");
        assertThatThrownBy(this::install)
                .isInstanceOf(InstallException.class)
                .hasMessageContaining("--name gives ours another name");
        assertThat(names(folder)).containsExactly("kernel.json");
    }

    @Test
    void whereNothingCanBeWrittenNothingIsLeft() throws Exception {
        Files.writeString(temporary.resolve("share"), "a file where a folder should be");
        assertThatThrownBy(this::install).isInstanceOf(IOException.class);
        assertThat(names(temporary)).containsExactly("built.jar", "share");
    }

    @Test
    void whatFailsHalfWayIsTakenBack() throws Exception {
        jar = temporary;
        assertThatThrownBy(this::install).isInstanceOf(IOException.class);
        assertThat(temporary.resolve("share")).doesNotExist();
    }

    @Test
    void uninstallRemovesWhatWasInstalledAndTheFolder() throws Exception {
        assertThat(Installer.uninstall(install())).isEmpty();
        assertThat(folder).doesNotExist();
        assertThat(folder.getParent()).isDirectory();
    }

    @Test
    void uninstallLeavesWhatThePersonPutThere() throws Exception {
        Installation installed = install();
        Path note = Files.writeString(folder.resolve("note.txt"), "mine");
        assertThat(Installer.uninstall(installed)).containsExactly(note);
        assertThat(names(folder)).containsExactly("note.txt");
    }

    @Test
    void onlyKernelsOfOursAreFound() throws Exception {
        Installation installed = install();
        Path kernels = temporary.resolve("share/jupyter/kernels");
        Files.createDirectories(kernels.resolve("python3"));
        Files.writeString(kernels.resolve("python3/kernel.json"), "{\"argv\": []}");
        Files.createDirectories(kernels.resolve("broken"));
        Files.writeString(kernels.resolve("broken/kernel.json"), "no JSON");
        assertThat(
                        Installation.under(
                                List.of(
                                        temporary.resolve("none"),
                                        temporary.resolve("share/jupyter"))))
                .containsExactly(installed);
    }

    @Test
    void theDoctorNamesAJavaThatIsGone() throws Exception {
        assertThat(Doctor.examine(List.of(install())))
                .anySatisfy(
                        each -> {
                            assertThat(each.finding()).contains("no java found");
                            assertThat(each.remedy()).contains("--java PATH");
                        });
    }

    @Test
    void theDoctorNamesAJarThatWasChanged() throws Exception {
        Installation installed = install();
        Files.writeString(folder.resolve(installed.spec().jar()), "rubbish");
        assertThat(Doctor.examine(List.of(installed)))
                .anySatisfy(each -> assertThat(each.finding()).contains("not as it was installed"));
    }
}
