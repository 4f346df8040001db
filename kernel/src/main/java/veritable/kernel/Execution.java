package veritable.kernel;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.session.Outcome;
import veritable.kernel.session.Session;
import veritable.kernel.wire.Message;
import veritable.kernel.wire.Wire;

/** Runs the cells that front ends send, and counts them. */
final class Execution {
    private final Wire wire;
    private final Prompt prompt;
    private final CompletableFuture<Session> session;
    private final History history;
    private final Typing typing;
    private int count;

    Execution(
            Wire wire,
            Prompt prompt,
            CompletableFuture<Session> session,
            History history,
            Typing typing) {
        this.wire = wire;
        this.prompt = prompt;
        this.session = session;
        this.history = history;
        this.typing = typing;
    }

    /** Stops the cell that is running. From any thread. */
    void interrupt() {
        session.thenAccept(Session::interrupt);
    }

    /** Answers an {@code execute_request}. */
    JsonObject execute(Message request) {
        String code = request.text("code", "");
        boolean silent = request.flag("silent", false);
        boolean stored = !silent && request.flag("store_history", true);
        WireFront front = new WireFront(wire, prompt, request);
        if (stored) {
            count++;
        }
        if (!silent) {
            JsonObject input = new JsonObject();
            input.addProperty("code", code);
            input.addProperty("execution_count", count);
            front.publish("execute_input", input);
        }
        typing.clear();
        Outcome outcome = session.join().run("cell [" + count + "]", code, front, stored);
        if (stored) {
            history.add(count, code, text(outcome));
        }
        return reply(request, front, outcome, silent);
    }

    private JsonObject reply(Message request, WireFront front, Outcome outcome, boolean silent) {
        JsonObject reply;
        // a cell may have put buffers around our streams, which have none
        System.out.flush();
        System.err.flush();
        if (outcome instanceof Outcome.Error error) {
            if (!silent) {
                JsonObject content = new JsonObject();
                Answers.addError(content, error);
                front.publish("error", content);
            }
            reply = Answers.error(error);
        } else {
            if (outcome instanceof Outcome.Result result && !silent) {
                JsonObject content = WireFront.content(result.forms());
                content.addProperty("execution_count", count);
                front.publish("execute_result", content);
            }
            reply = Answers.with("user_expressions", expressions(request, front));
        }
        reply.addProperty("execution_count", count);
        reply.add("payload", front.payload());
        return reply;
    }

    private JsonObject expressions(Message request, WireFront front) {
        JsonObject values = new JsonObject();
        for (Map.Entry<String, JsonElement> each : request.object("user_expressions").entrySet()) {
            String code =
                    each.getValue().isJsonPrimitive()
                            ? each.getValue().getAsString()
                            : each.getValue().toString();
            Outcome outcome =
                    session.join().run("user expression " + each.getKey(), code, front, false);
            values.add(each.getKey(), expression(outcome));
        }
        return values;
    }

    private static JsonObject expression(Outcome outcome) {
        if (outcome instanceof Outcome.Error error) {
            return Answers.error(error);
        }
        MimeBundle forms =
                outcome instanceof Outcome.Result result ? result.forms() : MimeBundle.text("");
        JsonObject value = WireFront.content(forms);
        value.addProperty("status", "ok");
        return value;
    }

    private static Optional<String> text(Outcome outcome) {
        return outcome instanceof Outcome.Result result
                ? Optional.ofNullable(result.forms().data().get(MimeBundle.TEXT))
                        .map(String::valueOf)
                : Optional.empty();
    }
}
