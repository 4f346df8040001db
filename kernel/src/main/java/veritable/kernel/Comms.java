package veritable.kernel;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import veritable.kernel.wire.Message;
import veritable.kernel.wire.Wire;

/**
 * The comms that front ends have open. Nobody here takes any yet: each is closed as it is opened.
 */
final class Comms {
    private final Wire wire;
    private final Map<String, String> targets = new ConcurrentHashMap<>();

    Comms(Wire wire) {
        this.wire = wire;
    }

    /** A target that nobody knows is answered by {@code comm_close}. */
    void open(Message request) {
        JsonObject content = new JsonObject();
        content.addProperty("comm_id", request.text("comm_id", ""));
        content.add("data", new JsonObject());
        wire.publish(request.header(), "comm_close", content);
    }

    /** To a comm that is not open here: its front end has closed it, or will hear that we have. */
    void message(Message request) {}

    void close(Message request) {
        targets.remove(request.text("comm_id", ""));
    }

    JsonObject info(Message request) {
        String wanted = request.text("target_name", "");
        JsonObject comms = new JsonObject();
        targets.forEach(
                (id, target) -> {
                    if (wanted.isEmpty() || wanted.equals(target)) {
                        JsonObject comm = new JsonObject();
                        comm.addProperty("target_name", target);
                        comms.add(id, comm);
                    }
                });
        return Answers.with("comms", comms);
    }
}
