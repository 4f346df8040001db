package veritable.kernel.wire;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text that was printed to one stream by one cell, without anything between. */
final class Piece {
    private final String stream;
    private final JsonObject parent;
    private byte[] bytes = new byte[256];
    private int size;

    Piece(String stream, JsonObject parent) {
        this.stream = stream;
        this.parent = parent;
    }

    boolean continues(String otherStream, JsonObject otherParent) {
        return parent == otherParent && stream.equals(otherStream);
    }

    void append(byte[] more) {
        append(more, 0, more.length);
    }

    private void append(byte[] more, int offset, int length) {
        if (bytes.length - size < length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + length));
        }
        System.arraycopy(more, offset, bytes, size, length);
        size += length;
    }

    int size() {
        return size;
    }

    /** Whether it is only the beginning of a character. */
    boolean isFragment() {
        return size > 0 && size < 4 && whole() == 0;
    }

    /** Cuts off the beginning of a character whose end has not been printed yet. */
    @Nullable Piece rest() {
        int end = whole();
        if (end == 0 || end == size) {
            return null;
        }
        Piece rest = new Piece(stream, parent);
        rest.append(bytes, end, size - end);
        size = end;
        return rest;
    }

    /** Where a character begins that is not complete; the end, if all are, or it is no UTF-8. */
    private int whole() {
        int start = size;
        while (start > 0 && size - start < 3 && (bytes[start - 1] & 0xC0) == 0x80) {
            start--;
        }
        if (start == 0 || (bytes[start - 1] & 0xC0) != 0xC0) {
            return size;
        }
        start--;
        int lead = bytes[start] & 0xFF;
        int wanted = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        return size - start < wanted ? start : size;
    }

    Outgoing message(String id) {
        JsonObject content = new JsonObject();
        content.addProperty("name", stream);
        content.addProperty("text", new String(bytes, 0, size, StandardCharsets.UTF_8));
        return Outgoing.of(
                id,
                List.of(("stream." + stream).getBytes(StandardCharsets.US_ASCII)),
                "stream",
                parent,
                new JsonObject(),
                content,
                List.of());
    }
}
