package veritable.kernel.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * Where a kernel is to be heard, as a connection file says it.
 *
 * @param transport {@code tcp} or {@code ipc}
 * @param ip the address to bind, or for {@code ipc} the path before the ports
 * @param key what messages are signed with; empty for no signatures
 */
public record Connection(
        String transport,
        String ip,
        int shell,
        int control,
        int stdin,
        int iopub,
        int heartbeat,
        String key) {

    /**
     * Reads a connection file.
     *
     * @throws IOException if it can't be read, or is not a connection file; the message never
     *     contains the key
     */
    public static Connection read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        try {
            return of(file, JsonParser.parseString(text).getAsJsonObject());
        } catch (JsonParseException | IllegalStateException | ClassCastException e) {
            throw new IOException(file + ": a JSON object expected, as Jupyter writes it");
        }
    }

    private static Connection of(Path file, JsonObject json) throws IOException {
        String scheme =
                json.has("signature_scheme") ? text(file, json, "signature_scheme") : Signer.SCHEME;
        if (!scheme.equals(Signer.SCHEME)) {
            throw new IOException(
                    file
                            + ": signature_scheme \""
                            + scheme
                            + "\" found, \""
                            + Signer.SCHEME
                            + "\" expected");
        }
        String transport = json.has("transport") ? text(file, json, "transport") : "tcp";
        if (!transport.equals("tcp") && !transport.equals("ipc")) {
            throw new IOException(
                    file + ": transport \"" + transport + "\" found, tcp or ipc expected");
        }
        return new Connection(
                transport,
                text(file, json, "ip"),
                port(file, json, "shell_port"),
                port(file, json, "control_port"),
                port(file, json, "stdin_port"),
                port(file, json, "iopub_port"),
                port(file, json, "hb_port"),
                json.has("key") ? text(file, json, "key") : "");
    }

    private static String text(Path file, JsonObject json, String name) throws IOException {
        JsonElement value = json.get(name);
        if (value == null || !value.isJsonPrimitive()) {
            throw new IOException(file + ": no text \"" + name + "\" found");
        }
        return value.getAsString();
    }

    private static int port(Path file, JsonObject json, String name) throws IOException {
        String text = text(file, json, name);
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IOException(
                file + ": " + name + " \"" + text + "\" found, a port (0 to 65535) expected");
    }

    /** What is wrong with the file's permissions, if anything: it holds a key. */
    public static Optional<String> warning(Path file) {
        try {
            Set<PosixFilePermission> all = Files.getPosixFilePermissions(file);
            if (all.contains(PosixFilePermission.GROUP_READ)
                    || all.contains(PosixFilePermission.OTHERS_READ)) {
                return Optional.of(
                        file
                                + ": others can read it ("
                                + PosixFilePermissions.toString(all)
                                + " found, rw------- expected), and with its key run code as you");
            }
        } catch (IOException | UnsupportedOperationException e) {
            // a file system without such permissions
        }
        return Optional.empty();
    }

    String address(int port) {
        return transport.equals("ipc") ? "ipc://" + ip + "-" + port : "tcp://" + ip + ":" + port;
    }

    /** Says where, but not the key. */
    @Override
    public String toString() {
        return transport + "://" + ip + " (shell " + shell + ", iopub " + iopub + ")";
    }
}
