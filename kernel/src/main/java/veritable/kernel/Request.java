package veritable.kernel;

import com.google.gson.JsonObject;
import veritable.kernel.wire.Channel;
import veritable.kernel.wire.Message;
import veritable.kernel.wire.Wire;

/** A message that is to be answered, and where it came from. */
record Request(Channel channel, Message message) {
    private static final String SUFFIX = "_request";

    String type() {
        return message.type();
    }

    /** Whether the protocol knows a reply to it. */
    boolean wantsReply() {
        return type().endsWith(SUFFIX);
    }

    void reply(Wire wire, JsonObject metadata, JsonObject content) {
        String type = type();
        wire.reply(
                channel,
                message,
                type.substring(0, type.length() - SUFFIX.length()) + "_reply",
                metadata,
                content);
    }

    /**
     * Says at what its sender may know that it was begun or is done: {@code busy}, {@code idle}.
     */
    void status(Wire wire, String state) {
        JsonObject content = new JsonObject();
        content.addProperty("execution_state", state);
        wire.publish(message.header(), "status", content);
    }
}
