package veritable.kernel;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import veritable.kernel.wire.Message;
import veritable.kernel.wire.Wire;

/** Asks persons at front ends, one question at a time. */
final class Prompt {
    private final Wire wire;
    private final BlockingQueue<Message> answers = new LinkedBlockingQueue<>();

    Prompt(Wire wire) {
        this.wire = wire;
    }

    /** Takes an {@code input_reply}. */
    void answered(Message reply) {
        answers.add(reply);
    }

    /**
     * Asks who sent a request, and waits.
     *
     * @throws InterruptedIOException if the thread is interrupted while it waits
     */
    synchronized String ask(Message request, String prompt, boolean hidden) throws IOException {
        if (!request.flag("allow_stdin", true)) {
            throw new IOException("this front end can't be asked for input (allow_stdin is false)");
        }
        JsonObject content = new JsonObject();
        content.addProperty("prompt", prompt);
        content.addProperty("password", hidden);
        String id = wire.ask(request, "input_request", content);
        try {
            while (true) {
                Message answer = answers.take();
                if (answers(answer, id)) {
                    return answer.text("value", "");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for input");
        }
    }

    /**
     * An answer to a question that was given up is not for this one; some clients name no question.
     */
    private static boolean answers(Message answer, String id) {
        return !answer.parent().has("msg_id")
                || answer.parent().get("msg_id").getAsString().equals(id);
    }
}
