package veritable.kernel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A person's Jupyter, in a folder of its own, that has our kernel as {@code veritable}. */
record Jupyter(Path folder) {
    /** The kernel as it is shipped. */
    static Path jar() {
        Path jar = Path.of("target", "veritable-kernel.jar").toAbsolutePath();
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing: mvn package makes it");
        }
        return jar;
    }

    static Jupyter in(Path folder) throws IOException {
        Path spec = folder.resolve("data/kernels/veritable/kernel.json");
        Files.createDirectories(spec.getParent());
        Files.writeString(
                spec,
                """
                {"argv": ["%s", "-XX:+UseSerialGC",
                          "-Dsun.misc.unsafe.memory.access=allow",
                          "-jar", "%s", "{connection_file}"],
                 "display_name": "Java (Veritable)", "language": "java",
                 "interrupt_mode": "message"}
                """
                        .formatted(Path.of(System.getProperty("java.home"), "bin", "java"), jar()));
        return new Jupyter(folder);
    }

    /** A command that works in the folder and leaves the person's own files alone. */
    ProcessBuilder command(List<String> words) {
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment()
                .putAll(
                        Map.of(
                                "HOME", folder.toString(),
                                "JUPYTER_PATH", folder.resolve("data").toString(),
                                "JUPYTER_DATA_DIR", folder.resolve("own").toString(),
                                "JUPYTER_CONFIG_DIR", folder.resolve("config").toString(),
                                "JUPYTER_RUNTIME_DIR", folder.resolve("runtime").toString(),
                                "IPYTHONDIR", folder.resolve("ipython").toString(),
                                "PYTHONWARNINGS", "ignore",
                                "PYTHONUNBUFFERED", "1",
                                "NPM_CONFIG_USERCONFIG",
                                        Path.of(System.getProperty("user.home"), ".npmrc")
                                                .toString(),
                                "TERM", "dumb"));
        return builder.redirectErrorStream(true);
    }

    /** A server of notebooks, for who says {@code token=word}. */
    Process serve(int port) throws IOException {
        return command(
                        List.of(
                                "/usr/bin/python3",
                                "-m",
                                "notebook",
                                "--no-browser",
                                "--allow-root",
                                "--ip=127.0.0.1",
                                "--port=" + port,
                                "--NotebookApp.token=word",
                                "--notebook-dir=" + folder))
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
    }

    /** Runs a client to its end; what it said, and how it ended, on the last line. */
    String run(List<String> words) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process process = command(words).redirectOutput(said.toFile()).start();
        try {
            boolean ended = process.waitFor(10, TimeUnit.MINUTES);
            return Files.readString(said, StandardCharsets.UTF_8)
                    + "\n"
                    + (ended ? "exit " + process.exitValue() : "no end");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** The file of a client, among the resources of the tests. */
    static Path client(String name) {
        return Path.of("src/test/resources/clients", name).toAbsolutePath();
    }
}
