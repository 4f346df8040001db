package veritable.kernel;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import veritable.kernel.api.CommMessage;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.session.CommEvent;
import veritable.kernel.session.Front;
import veritable.kernel.wire.Message;
import veritable.kernel.wire.Wire;

/** The front end that sent a request. */
final class WireFront implements Front {
    /** What a form lacks is told, too. */
    private static final Gson GSON = new GsonBuilder().serializeNulls().create();

    private final Wire wire;
    private final Prompt prompt;
    private final Message request;
    private final JsonArray payload = new JsonArray();

    WireFront(Wire wire, Prompt prompt, Message request) {
        this.wire = wire;
        this.prompt = prompt;
        this.request = request;
    }

    /** What is shown is shown under this header. */
    JsonObject parent() {
        return request.header();
    }

    /** What the reply to the request carries for the front end to do. */
    synchronized JsonArray payload() {
        return payload.deepCopy();
    }

    @Override
    public void display(MimeBundle forms, String id) {
        publish("display_data", forms, id);
    }

    @Override
    public void update(MimeBundle forms, String id) {
        publish("update_display_data", forms, id);
    }

    private void publish(String type, MimeBundle forms, String id) {
        JsonObject content = content(forms);
        JsonObject transients = new JsonObject();
        transients.addProperty("display_id", id);
        content.add("transient", transients);
        wire.show(parent(), type, content);
    }

    void publish(String type, JsonObject content) {
        wire.publish(parent(), type, content);
    }

    static JsonObject content(MimeBundle forms) {
        JsonObject content = new JsonObject();
        content.add("data", GSON.toJsonTree(forms.data()));
        content.add("metadata", GSON.toJsonTree(forms.metadata()));
        return content;
    }

    @Override
    public void clear(boolean wait) {
        JsonObject content = new JsonObject();
        content.addProperty("wait", wait);
        wire.show(parent(), "clear_output", content);
    }

    @Override
    public void comm(CommEvent event) {
        CommMessage message = event.message();
        JsonObject content = new JsonObject();
        content.addProperty("comm_id", event.id());
        if (event.kind() == CommEvent.Kind.OPEN) {
            content.addProperty("target_name", event.target());
        }
        content.add("data", CommJson.write(message.data()));
        wire.publish(
                parent(),
                switch (event.kind()) {
                    case OPEN -> "comm_open";
                    case MSG -> "comm_msg";
                    case CLOSE -> "comm_close";
                },
                CommJson.write(message.metadata()).getAsJsonObject(),
                content,
                message.buffers());
    }

    @Override
    public String input(String question, boolean hidden) throws IOException {
        return prompt.ask(request, question, hidden);
    }

    @Override
    public synchronized void page(MimeBundle forms) {
        JsonObject page = content(forms);
        page.remove("metadata");
        page.addProperty("source", "page");
        page.addProperty("start", 0);
        payload.add(page);
    }

    @Override
    public synchronized void nextInput(String code, boolean replace) {
        JsonObject next = new JsonObject();
        next.addProperty("source", "set_next_input");
        next.addProperty("text", code);
        next.addProperty("replace", replace);
        payload.add(next);
    }
}
