package veritable.kernel.wire;

import com.google.gson.JsonObject;
import java.util.List;

/** A message to be sent, or for the thread of the sockets to make. */
record Outgoing(
        String id,
        List<byte[]> prefix,
        String type,
        JsonObject parent,
        JsonObject metadata,
        JsonObject content,
        List<byte[]> buffers) {}
