package veritable.kernel;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import veritable.kernel.session.Comms;
import veritable.kernel.session.Session;
import veritable.kernel.wire.Message;

/** What front ends say over comms, for the session. */
final class CommRequests {
    private final CompletableFuture<Session> session;

    CommRequests(CompletableFuture<Session> session) {
        this.session = session;
    }

    /** Takes a {@code comm_open}, {@code comm_msg} or {@code comm_close}. */
    void receive(Message message, WireFront front) {
        session.join().hear(front, comms -> pass(message, comms));
    }

    private static void pass(Message message, Comms comms) throws Exception {
        String id = message.text("comm_id", "");
        switch (message.type()) {
            case "comm_open" ->
                    comms.opened(id, message.text("target_name", ""), CommJson.read(message));
            case "comm_msg" -> comms.received(id, CommJson.read(message));
            default -> comms.closed(id, CommJson.read(message));
        }
    }

    /** Answers a {@code comm_info_request}; before there is a session, none is open. */
    JsonObject info(Message request) {
        JsonObject open = new JsonObject();
        Session ready = session.isCompletedExceptionally() ? null : session.getNow(null);
        if (ready != null) {
            JsonElement wanted = request.content().get("target_name");
            Optional<String> target =
                    wanted == null || !wanted.isJsonPrimitive()
                            ? Optional.empty()
                            : Optional.of(wanted.getAsString());
            ready.comms()
                    .open(target)
                    .forEach(
                            (id, name) -> {
                                JsonObject comm = new JsonObject();
                                comm.addProperty("target_name", name);
                                open.add(id, comm);
                            });
        }
        return Answers.with("comms", open);
    }
}
