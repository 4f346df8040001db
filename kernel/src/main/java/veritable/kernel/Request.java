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

    /** Answers it, and says at what its sender may know that it is done. */
    void conclude(Wire wire, JsonObject metadata, JsonObject content) {
        String type = type();
        wire.conclude(
                channel,
                message,
                type.substring(0, type.length() - SUFFIX.length()) + "_reply",
                metadata,
                content);
    }
}
