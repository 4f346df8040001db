package veritable.kernel;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import veritable.kernel.session.Outcome;
import veritable.kernel.wire.Message;

/** The contents of replies. */
final class Answers {
    private Answers() {}

    static JsonObject ok() {
        return status("ok");
    }

    /** What a queued request gets when one before it failed. */
    static JsonObject aborted() {
        return status("aborted");
    }

    static JsonObject error(Outcome.Error error) {
        JsonObject reply = status("error");
        addError(reply, error);
        return reply;
    }

    /** A reply to a request that can't be answered. */
    static JsonObject error(String name, String message) {
        return error(new Outcome.Error(name, message, List.of(name + ": " + message)));
    }

    /** To a debug adapter's request: there is no debugger. */
    static JsonObject noDebugger(Message request) {
        JsonObject reply = error("Unsupported", "this kernel has no debugger");
        reply.addProperty("type", "response");
        reply.addProperty("request_seq", request.number("seq", 0));
        reply.addProperty("command", request.text("command", ""));
        reply.addProperty("success", false);
        reply.addProperty("message", "this kernel has no debugger");
        return reply;
    }

    static void addError(JsonObject content, Outcome.Error error) {
        content.addProperty("ename", error.name());
        content.addProperty("evalue", error.message());
        content.add("traceback", array(error.traceback()));
    }

    static JsonArray array(Iterable<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    static JsonObject with(String name, JsonElement value) {
        JsonObject reply = ok();
        reply.add(name, value);
        return reply;
    }

    private static JsonObject status(String status) {
        JsonObject reply = new JsonObject();
        reply.addProperty("status", status);
        return reply;
    }
}
