package veritable.kernel;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import veritable.kernel.wire.Channel;
import veritable.kernel.wire.Connection;
import veritable.kernel.wire.FrontEnd;
import veritable.kernel.wire.Message;

/** A kernel in a process of its own, and a client of it. */
final class KernelProcess implements AutoCloseable {
    static final String KEY = "a-key-for-tests";

    private final Path home;
    private final Connection connection;
    private final Process process;
    private final FrontEnd client;

    private KernelProcess(List<String> shell) throws IOException {
        home = Files.createTempDirectory("kernel");
        connection = FrontEnd.freePorts(KEY);
        Path file = home.resolve("connection.json");
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, json(connection).toString());
        List<String> command = new ArrayList<>(shell);
        command.addAll(command(file));
        process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log().toFile())
                        .start();
        client = connect();
    }

    private FrontEnd connect() throws IOException {
        try {
            return new FrontEnd(connection);
        } catch (AssertionError e) {
            String state = process.isAlive() ? "still runs" : "ended with " + process.exitValue();
            process.destroyForcibly();
            throw new AssertionError("the kernel " + state + ": " + terminal(), e);
        }
    }

    /** Starts a kernel, and returns when it can be talked to: before its session is ready. */
    static KernelProcess start() throws IOException {
        return new KernelProcess(List.of());
    }

    /** Starts a kernel below a shell. */
    static KernelProcess startBelow(String... shell) throws IOException {
        return new KernelProcess(List.of(shell));
    }

    static List<String> command(Path connectionFile) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dsun.misc.unsafe.memory.access=allow",
                "-cp",
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                "veritable.kernel.Main",
                connectionFile.toString());
    }

    static JsonObject json(Connection connection) {
        JsonObject json = new JsonObject();
        json.addProperty("transport", connection.transport());
        json.addProperty("ip", connection.ip());
        json.addProperty("shell_port", connection.shell());
        json.addProperty("control_port", connection.control());
        json.addProperty("stdin_port", connection.stdin());
        json.addProperty("iopub_port", connection.iopub());
        json.addProperty("hb_port", connection.heartbeat());
        json.addProperty("signature_scheme", "hmac-sha256");
        json.addProperty("key", connection.key());
        return json;
    }

    private Path log() {
        return home.resolve("log");
    }

    /** What it said on its terminal so far. */
    String terminal() throws IOException {
        return Files.readString(log(), StandardCharsets.UTF_8);
    }

    FrontEnd client() {
        return client;
    }

    Connection connection() {
        return connection;
    }

    Process process() {
        return process;
    }

    /** Sends a request, and takes its reply. */
    Message ask(Channel channel, String type, String content) {
        String id = client.send(channel, type, FrontEnd.json(content));
        Message reply = client.receive(channel);
        if (!FrontEnd.isFor(reply, id)) {
            throw new AssertionError("a reply to another request: " + reply.parent());
        }
        return reply;
    }

    /** Sends a cell; its id. */
    String send(String code) {
        return send(code, "{}");
    }

    String send(String code, String options) {
        JsonObject content = FrontEnd.json(options);
        content.addProperty("code", code);
        return client.send(Channel.SHELL, "execute_request", content);
    }

    /** Runs a cell to its end: the reply first, then all that was shown. */
    List<Message> run(String code) {
        return run(code, "{}");
    }

    List<Message> run(String code, String options) {
        String id = send(code, options);
        List<Message> all = new ArrayList<>();
        all.add(client.receive(Channel.SHELL));
        all.addAll(client.broadcasts(id));
        return all;
    }

    /** Whether it ends by itself, soon. */
    boolean ends() throws InterruptedException {
        return process.waitFor(2, TimeUnit.MINUTES);
    }

    @Override
    public void close() throws IOException {
        client.close();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        Files.deleteIfExists(log());
        Files.deleteIfExists(home.resolve("connection.json"));
        Files.deleteIfExists(home);
    }
}
