package veritable.kernel.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is given away: installed, found and driven by a real Jupyter. */
@Tag("slow")
class InstalledKernelIT {
    private static final Path JAR = Path.of("target/veritable-kernel.jar").toAbsolutePath();
    private static final String JAVA = Jdk.running().toString();
    private static final String PYTHON = "/usr/bin/python3";

    @TempDir private static Path shared;
    @TempDir private Path temporary;
    private Path prefix = Path.of("");

    private record Ended(int exit, String out, String err) {
        JsonObject json() {
            assertThat(out).as(err).startsWith("{");
            return JsonParser.parseString(out).getAsJsonObject();
        }
    }

    @BeforeAll
    static void installOnce() throws Exception {
        assertThat(JAR).isRegularFile();
        Ended ended = ended(shared, install(shared));
        assertThat(ended.err()).isEmpty();
        assertThat(ended.exit()).isZero();
    }

    @BeforeEach
    void share() {
        prefix = shared;
    }

    private static List<String> install(Path prefix, String... options) {
        return kernel("install", prefix, options);
    }

    private static List<String> kernel(String command, Path prefix, String... options) {
        List<String> all = new ArrayList<>(List.of(JAVA, "-jar", JAR.toString(), "kernel"));
        all.addAll(List.of(command, "--prefix", prefix.toString()));
        all.addAll(List.of(options));
        return all;
    }

    private static Path folder(Path prefix) {
        return prefix.resolve("share/jupyter/kernels/veritable");
    }

    private JsonObject drive(String... arguments) throws Exception {
        return ended(prefix, driven(arguments)).json();
    }

    private static List<String> driven(String... arguments) throws IOException {
        Path script = shared.resolve("drive.py");
        if (!Files.exists(script)) {
            try (var in = InstalledKernelIT.class.getResourceAsStream("drive.py")) {
                Files.copy(Objects.requireNonNull(in), script);
            }
        }
        return Stream.concat(Stream.of(PYTHON, script.toString()), Stream.of(arguments)).toList();
    }

    private static Ended ended(Path prefix, List<String> command) throws Exception {
        Path out = Files.createTempFile("kernel", ".out");
        Path err = Files.createTempFile("kernel", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment()
                .putAll(
                        Map.of(
                                "JUPYTER_PATH", prefix.resolve("share/jupyter").toString(),
                                "JUPYTER_DATA_DIR", prefix.resolve("none").toString(),
                                "PYDEVD_DISABLE_FILE_VALIDATION", "1"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        Ended ended = new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return ended;
    }

    /** An installation that a test may damage; what it names stays where it was made. */
    private Path own() throws Exception {
        prefix = temporary.resolve("own");
        assertThat(ended(prefix, install(prefix)).exit()).isZero();
        return folder(prefix);
    }

    private static Path archive(Path folder) throws IOException {
        Installation installed = Installation.in(folder).orElseThrow();
        assertThat(installed.spec().archive()).isNotEmpty();
        return folder.resolve(installed.spec().archive());
    }

    private void runsAndKeepsQuiet() throws Exception {
        JsonObject ran = drive("run", "veritable");
        assertThat(ran.getAsJsonArray("values").get(0).getAsString()).isEqualTo("2");
        assertThat(ran.getAsJsonArray("values").get(1).getAsString()).isEqualTo("out");
        assertThat(ran.getAsJsonArray("values").get(2).getAsString()).contains("1", "2");
        assertThat(ran.get("stdout").getAsString()).isEmpty();
        assertThat(ran.get("stderr").getAsString()).isEmpty();
    }

    @Test
    void jupyterFindsIt() throws Exception {
        JsonObject specs =
                ended(shared, List.of("jupyter", "kernelspec", "list", "--json"))
                        .json()
                        .getAsJsonObject("kernelspecs");
        JsonObject ours = specs.getAsJsonObject("veritable");
        assertThat(ours.get("resource_dir").getAsString()).isEqualTo(folder(shared).toString());
        assertThat(ours.getAsJsonObject("spec").get("display_name").getAsString())
                .isEqualTo("Java (Veritable)");
    }

    @Test
    void nbclientRunsANotebookOnIt() throws Exception {
        assertThat(drive("notebook", "veritable").get("text").getAsString()).isEqualTo("21");
    }

    @Test
    void itRunsCellsAndItsOwnStreamsStayEmpty() throws Exception {
        runsAndKeepsQuiet();
    }

    @Test
    void theDoctorFindsItWell() throws Exception {
        Ended ended = ended(shared, kernel("doctor", shared));
        assertThat(ended.out()).contains("its start-up archive is fresh", "Jupyter sees it");
        assertThat(ended.exit()).as(ended.out()).isZero();
    }

    @Test
    void theListNamesItAndItsJava() throws Exception {
        assertThat(ended(shared, kernel("list", shared)).out())
                .contains("veritable\tJava (Veritable)\t")
                .contains("Java " + System.getProperty("java.version"))
                .contains(folder(shared).toString());
    }

    @Test
    void withoutItsArchiveItStarts() throws Exception {
        Files.delete(archive(own()));
        runsAndKeepsQuiet();
    }

    /** Some Javas crash on it: it can't come about by us, but a disk may lose its end. */
    @Test
    void halfAnArchiveIsMendedByTheDoctor() throws Exception {
        Path archive = archive(own());
        byte[] all = Files.readAllBytes(archive);
        Files.delete(archive);
        Files.write(archive, Arrays.copyOf(all, all.length / 2));
        assertThat(ended(prefix, kernel("doctor", prefix)).exit()).isEqualTo(1);
        assertThat(ended(prefix, kernel("doctor", prefix, "--mend")).exit()).isZero();
        runsAndKeepsQuiet();
    }

    @Test
    void withRubbishForAnArchiveItStartsAndTheDoctorMendsIt() throws Exception {
        Path archive = archive(own());
        Files.delete(archive);
        Files.writeString(archive, "no archive at all".repeat(10_000));
        runsAndKeepsQuiet();
        Ended sick = ended(prefix, kernel("doctor", prefix));
        assertThat(sick.out()).contains("Java does not take", "mend: veritable kernel doctor");
        assertThat(sick.exit()).isEqualTo(1);
        Ended mended = ended(prefix, kernel("doctor", prefix, "--mend"));
        assertThat(mended.out()).contains("its start-up archive is fresh");
        assertThat(mended.exit()).as(mended.out()).isZero();
    }

    @Test
    void withTheArchiveOfAnotherBuildOfJavaItStarts() throws Exception {
        Path archive = archive(own());
        byte[] all = Files.readAllBytes(archive);
        byte[] build = System.getProperty("java.vm.version").getBytes(StandardCharsets.US_ASCII);
        int at =
                new String(all, StandardCharsets.ISO_8859_1)
                        .indexOf(new String(build, StandardCharsets.US_ASCII));
        assertThat(at).as("the build is named in its archive").isNotNegative();
        all[at]++;
        Files.delete(archive);
        Files.write(archive, all);
        runsAndKeepsQuiet();
    }

    @Test
    void afterJavaWasUpgradedAKernelRenewsTheArchiveForThoseToCome() throws Exception {
        prefix = temporary.resolve("own");
        ended(prefix, install(prefix, "--jvm-arg=-Dveritable.renewal.seconds=0"));
        Path spec = folder(prefix).resolve("kernel.json");
        String fresh = Files.readString(spec);
        String stale = fresh.replaceAll("archive\\.build=[^\"]*", "archive.build=17.0.1+12");
        Files.delete(archive(folder(prefix)));
        Files.writeString(spec, stale);
        drive("until", "veritable", spec.toString(), fresh);
        assertThat(spec).hasContent(fresh);
        assertThat(ended(prefix, kernel("doctor", prefix)).exit()).isZero();
    }

    @Test
    void afterItsJarWasTouchedItStarts() throws Exception {
        Path folder = own();
        Path jar = Installation.in(folder).orElseThrow().jar();
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        runsAndKeepsQuiet();
    }

    @Test
    void anUnknownOptionOfALaterJavaIsNoObstacle() throws Exception {
        prefix = temporary.resolve("own");
        ended(prefix, install(prefix, "--jvm-arg=-XX:+NoSuchOptionAtAll", "--env=A=b"));
        runsAndKeepsQuiet();
    }

    @Test
    void aKernelThatRunsOutlivesANewInstallation() throws Exception {
        own();
        Path newer = temporary.resolve("newer.jar");
        Files.copy(JAR, newer, StandardCopyOption.REPLACE_EXISTING);
        try (var zip = FileSystems.newFileSystem(newer)) {
            Files.writeString(zip.getPath("newer.txt"), "x", StandardOpenOption.CREATE_NEW);
        }
        List<String> again = new ArrayList<>(List.of("survive", "veritable"));
        again.addAll(install(prefix, "--jar", newer.toString()));
        JsonObject survived = drive(again.toArray(new String[0]));
        assertThat(survived.get("exit").getAsInt()).isZero();
        assertThat(survived.getAsJsonArray("values").get(0).getAsString()).contains("1");
        assertThat(survived.getAsJsonArray("values").get(1).getAsString()).isEqualTo("true");
        assertThat(survived.getAsJsonArray("values").get(2).getAsBoolean()).isTrue();
        runsAndKeepsQuiet();
    }

    @Test
    void fiftyRestartsInARowLeaveNoProcess() throws Exception {
        JsonObject restarted = drive("restarts", "veritable", "50");
        assertThat(restarted.getAsJsonArray("values")).hasSize(1);
        assertThat(restarted.getAsJsonArray("values").get(0).getAsString()).isEqualTo("2");
        assertThat(restarted.get("started").getAsInt()).isEqualTo(51);
        assertThat(restarted.getAsJsonArray("left")).isEmpty();
    }

    @Test
    void whoStartedItIsKilledAndItEnds() throws Exception {
        long pid = drive("leave", "veritable").get("pid").getAsLong();
        Optional<ProcessHandle> left = ProcessHandle.of(pid);
        if (left.isPresent()) {
            left.get().onExit().get(2, TimeUnit.MINUTES);
        }
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void onAFullDiskNothingIsLeft() throws Exception {
        Path full = temporary.resolve("full");
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 1000; exec \"$@\"", "sh"));
        command.addAll(install(full));
        Ended ended = ended(full, command);
        assertThat(ended.exit()).as(ended.err()).isEqualTo(3);
        assertThat(ended.err())
                .startsWith("veritable: ")
                .contains(full.toString())
                .doesNotContain("\tat ");
        assertThat(full).doesNotExist();
    }

    @Test
    void uninstallLeavesNothing() throws Exception {
        Path folder = own();
        assertThat(ended(prefix, kernel("uninstall", prefix)).exit()).isZero();
        assertThat(folder).doesNotExist();
    }
}
