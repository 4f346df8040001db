package veritable.kernel.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * One cell, as a view of its JSON.
 *
 * @param json all of it; changes are seen by the notebook
 */
public record NotebookCell(JsonObject json) {
    static final String INJECTED = "injected-parameters";
    static final String ERROR_MARK = "papermill-error-cell-tag";

    static NotebookCell code(String source, String tag) {
        return of("code", source, tag);
    }

    static NotebookCell markdown(String source, String tag) {
        return of("markdown", source, tag);
    }

    private static NotebookCell of(String type, String source, String tag) {
        JsonArray tags = new JsonArray();
        tags.add(tag);
        JsonObject metadata = new JsonObject();
        metadata.add("tags", tags);
        JsonObject cell = new JsonObject();
        cell.addProperty("cell_type", type);
        if (type.equals("code")) {
            cell.add("execution_count", JsonNull.INSTANCE);
        }
        cell.add("metadata", metadata);
        if (type.equals("code")) {
            cell.add("outputs", new JsonArray());
        }
        cell.add("source", Multiline.lines(source));
        return new NotebookCell(cell);
    }

    /** What kind it is: {@code code}, {@code markdown} or {@code raw}. */
    public String type() {
        return json.get("cell_type").getAsString();
    }

    public boolean isCode() {
        return type().equals("code");
    }

    public String source() {
        return Multiline.text(json.get("source"));
    }

    public JsonObject metadata() {
        return json.getAsJsonObject("metadata");
    }

    public List<String> tags() {
        List<String> tags = new ArrayList<>();
        if (metadata().get("tags") instanceof JsonArray array) {
            array.forEach(tag -> tags.add(tag.isJsonPrimitive() ? tag.getAsString() : ""));
        }
        return tags;
    }

    public boolean isTagged(String tag) {
        return tags().contains(tag);
    }

    /** Whether it was added to mark where a notebook failed. */
    public boolean isErrorMark() {
        return isTagged(ERROR_MARK);
    }

    /** The outputs of a code cell; none of another. */
    public List<JsonObject> outputs() {
        List<JsonObject> outputs = new ArrayList<>();
        if (json.get("outputs") instanceof JsonArray array) {
            array.forEach(output -> outputs.add(output.getAsJsonObject()));
        }
        return outputs;
    }

    void outputs(JsonArray outputs) {
        Keys.put(json, "outputs", outputs);
    }

    void executionCount(JsonElement count) {
        Keys.put(json, "execution_count", count);
    }
}
