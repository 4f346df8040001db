package veritable.kernel;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.session.Front;
import veritable.kernel.wire.Message;
import veritable.kernel.wire.Wire;

/** The front end that sent a request. */
final class WireFront implements Front {
    private static final Gson GSON = new Gson();

    private final Wire wire;
    private final JsonObject parent;

    WireFront(Wire wire, Message request) {
        this(wire, request.header());
    }

    WireFront(Wire wire, JsonObject parent) {
        this.wire = wire;
        this.parent = parent;
    }

    /** What is shown is shown under this header. */
    JsonObject parent() {
        return parent;
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
        wire.publish(parent, type, content);
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
        wire.publish(parent, "clear_output", new JsonObject(), content, List.of());
    }

    @Override
    public String input(String prompt, boolean hidden) throws IOException {
        throw new IOException("this front end can't be asked");
    }
}
