package veritable.kernel.wire;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A message to be sent, whose JSON has been written by who sends it: it may change its objects, and
 * the one thread of the sockets has less to do.
 */
record Outgoing(
        String id,
        List<byte[]> prefix,
        String type,
        byte[] parent,
        byte[] metadata,
        byte[] content,
        List<byte[]> buffers) {

    static Outgoing of(
            String id,
            List<byte[]> prefix,
            String type,
            JsonObject parent,
            JsonObject metadata,
            JsonObject content,
            List<byte[]> buffers) {
        return new Outgoing(
                id, prefix, type, bytes(parent), bytes(metadata), bytes(content), buffers);
    }

    static byte[] bytes(JsonObject json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** How much of memory it takes, more or less. */
    long weight() {
        long weight = parent.length + metadata.length + content.length;
        for (byte[] buffer : buffers) {
            weight += buffer.length;
        }
        return weight;
    }
}
