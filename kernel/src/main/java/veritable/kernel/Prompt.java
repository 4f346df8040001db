package veritable.kernel;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import veritable.kernel.wire.Message;
import veritable.kernel.wire.Wire;

/** Asks persons at front ends. */
final class Prompt {
    private final Wire wire;

    /** The last first. */
    private final Deque<Question> open = new ArrayDeque<>();

    private record Question(String id, JsonElement requestId, CompletableFuture<String> answer) {

        /** Some clients name the question, some the cell that asks. */
        boolean isNamedBy(JsonElement name) {
            return name.getAsString().equals(id) || name.equals(requestId);
        }
    }

    Prompt(Wire wire) {
        this.wire = wire;
    }

    /**
     * Takes an {@code input_reply}. An answer to a question that was given up is for nobody; many
     * clients name no question, and mean the last.
     */
    void answered(Message reply) {
        JsonElement named = reply.parent().get("msg_id");
        boolean any = named == null || !named.isJsonPrimitive();
        synchronized (open) {
            for (Question each : open) {
                if (any || each.isNamedBy(named)) {
                    each.answer().complete(reply.text("value", ""));
                    open.remove(each);
                    return;
                }
            }
        }
    }

    /**
     * Asks who sent a request, and waits.
     *
     * @throws InterruptedIOException if the thread is interrupted while it waits
     */
    String ask(Message request, String prompt, boolean hidden) throws IOException {
        if (!request.flag("allow_stdin", true)) {
            throw new IOException("this front end can't be asked for input (allow_stdin is false)");
        }
        JsonObject content = new JsonObject();
        content.addProperty("prompt", prompt);
        content.addProperty("password", hidden);
        Question question = ask(request, content);
        try {
            return question.answer().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for input");
        } catch (ExecutionException e) {
            throw new IOException("no answer", e);
        } finally {
            synchronized (open) {
                open.remove(question);
            }
        }
    }

    /** No answer comes before its question is known. */
    private Question ask(Message request, JsonObject content) {
        synchronized (open) {
            Question question =
                    new Question(
                            wire.ask(request, "input_request", content),
                            request.header().get("msg_id"),
                            new CompletableFuture<>());
            open.addFirst(question);
            return question;
        }
    }
}
