package veritable.kernel.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * A message as it was received.
 *
 * @param identities the way back to its sender
 * @param header as it came, to be sent back as the parent of all that answers it
 * @param buffers binary parts after the content, often none
 */
public record Message(
        List<byte[]> identities,
        JsonObject header,
        JsonObject parent,
        JsonObject metadata,
        JsonObject content,
        List<byte[]> buffers) {

    public Message {
        identities = List.copyOf(identities);
        buffers = List.copyOf(buffers);
    }

    /** The kind of message, such as {@code execute_request}. */
    public String type() {
        return header.get("msg_type").getAsString();
    }

    /** A text of the content, or {@code otherwise} if it is missing or no text. */
    public String text(String name, String otherwise) {
        JsonElement value = content.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : otherwise;
    }

    /** A truth value of the content, or {@code otherwise} if it is missing or none. */
    public boolean flag(String name, boolean otherwise) {
        JsonElement value = content.get(name);
        return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean()
                ? value.getAsBoolean()
                : otherwise;
    }

    /** A whole number of the content, or {@code otherwise} if it is missing or none. */
    public int number(String name, int otherwise) {
        JsonElement value = content.get(name);
        try {
            return value != null && value.isJsonPrimitive() ? value.getAsInt() : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** An object of the content, empty if it is missing or none. */
    public JsonObject object(String name) {
        JsonElement value = content.get(name);
        return value != null && value.isJsonObject() ? value.getAsJsonObject() : new JsonObject();
    }
}
