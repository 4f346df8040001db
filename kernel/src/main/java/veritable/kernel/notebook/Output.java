package veritable.kernel.notebook;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.session.Outcome;

/** One output of a cell while it is being recorded. */
final class Output {
    private static final Gson GSON =
            new GsonBuilder().serializeSpecialFloatingPointValues().serializeNulls().create();

    private final JsonObject json;
    private final StringBuilder text = new StringBuilder();

    private Output(JsonObject json) {
        this.json = json;
    }

    static Output stream(String name) {
        JsonObject json = new JsonObject();
        json.addProperty("name", name);
        json.addProperty("output_type", "stream");
        return new Output(json);
    }

    static Output display(MimeBundle forms) {
        Output output = new Output(new JsonObject());
        output.show(forms);
        output.json.addProperty("output_type", "display_data");
        return output;
    }

    static Output result(MimeBundle forms, int count) {
        JsonObject json = new JsonObject();
        Output output = new Output(json);
        output.show(forms);
        json.addProperty("output_type", "execute_result");
        Keys.put(json, "execution_count", GSON.toJsonTree(count));
        return output;
    }

    static Output error(Outcome.Error error) {
        JsonObject json = new JsonObject();
        json.addProperty("ename", error.name());
        json.addProperty("evalue", error.message());
        json.addProperty("output_type", "error");
        JsonArray traceback = new JsonArray();
        error.traceback().forEach(traceback::add);
        json.add("traceback", traceback);
        return new Output(json);
    }

    boolean isStream(String name) {
        return json.has("name") && json.get("name").getAsString().equals(name);
    }

    void append(String more) {
        text.append(more);
    }

    /** Shows other forms in the same place. */
    void show(MimeBundle forms) {
        JsonObject data = new JsonObject();
        sorted(forms.data())
                .forEach((type, form) -> data.add(type, form(type, GSON.toJsonTree(form))));
        json.add("data", data);
        json.add("metadata", GSON.toJsonTree(sorted(forms.metadata())));
    }

    private static Map<String, Object> sorted(Map<String, Object> map) {
        return new TreeMap<>(map);
    }

    private static JsonElement form(String type, JsonElement form) {
        boolean isSplit =
                type.startsWith("text/")
                        || type.equals("application/javascript")
                        || type.equals("image/svg+xml");
        return isSplit && form.isJsonPrimitive() && form.getAsJsonPrimitive().isString()
                ? Multiline.lines(form.getAsString())
                : form;
    }

    JsonObject json() {
        JsonObject copy = json.deepCopy();
        if (copy.has("name")) {
            copy.add("text", Multiline.lines(text.toString()));
        }
        return copy;
    }
}
