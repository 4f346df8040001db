package veritable.kernel.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a tree must have to be a notebook; whatever else it has is its own affair. */
final class Structure {
    private static final Set<String> CELLS = Set.of("code", "markdown", "raw");

    private final String name;

    Structure(String name) {
        this.name = name;
    }

    JsonObject check(JsonElement tree) throws NotebookException {
        JsonObject notebook = object("the notebook", tree);
        int format = number("nbformat", notebook.get("nbformat"));
        if (format != 4) {
            throw new NotebookException(
                    name
                            + ": nbformat "
                            + format
                            + ", expected 4 (`jupyter nbconvert --to notebook --nbformat 4 FILE`"
                            + " converts it)");
        }
        number("nbformat_minor", notebook.get("nbformat_minor"));
        object("metadata", notebook.get("metadata"));
        int index = 0;
        for (JsonElement cell : array("cells", notebook.get("cells"))) {
            cell("cells[" + index + "]", object("cells[" + index + "]", cell));
            index++;
        }
        return notebook;
    }

    private void cell(String where, JsonObject cell) throws NotebookException {
        String type = text(where + ".cell_type", cell.get("cell_type"));
        if (!CELLS.contains(type)) {
            throw wrong(where + ".cell_type", "\"" + type + "\"", "code, markdown or raw");
        }
        object(where + ".metadata", cell.get("metadata"));
        multiline(where + ".source", cell.get("source"));
        if (cell.has("id")) {
            text(where + ".id", cell.get("id"));
        }
        if (type.equals("code")) {
            int index = 0;
            for (JsonElement output : array(where + ".outputs", cell.get("outputs"))) {
                String place = where + ".outputs[" + index++ + "]";
                output(place, object(place, output));
            }
        } else if (cell.has("attachments")) {
            object(where + ".attachments", cell.get("attachments"));
        }
    }

    private void output(String where, JsonObject output) throws NotebookException {
        String type = text(where + ".output_type", output.get("output_type"));
        switch (type) {
            case "stream" -> {
                text(where + ".name", output.get("name"));
                multiline(where + ".text", output.get("text"));
            }
            case "display_data", "execute_result" -> object(where + ".data", output.get("data"));
            case "error" -> {
                text(where + ".ename", output.get("ename"));
                text(where + ".evalue", output.get("evalue"));
                int index = 0;
                for (JsonElement line : array(where + ".traceback", output.get("traceback"))) {
                    text(where + ".traceback[" + index++ + "]", line);
                }
            }
            default ->
                    throw wrong(
                            where + ".output_type",
                            "\"" + type + "\"",
                            "stream, display_data, execute_result or error");
        }
    }

    private JsonObject object(String where, @Nullable JsonElement value) throws NotebookException {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw wrong(where, kind(value), "an object");
    }

    private JsonArray array(String where, @Nullable JsonElement value) throws NotebookException {
        if (value instanceof JsonArray array) {
            return array;
        }
        throw wrong(where, kind(value), "a list");
    }

    private String text(String where, @Nullable JsonElement value) throws NotebookException {
        if (value instanceof JsonPrimitive primitive && primitive.isString()) {
            return primitive.getAsString();
        }
        throw wrong(where, kind(value), "text");
    }

    private int number(String where, @Nullable JsonElement value) throws NotebookException {
        if (value instanceof JsonPrimitive primitive
                && primitive.isNumber()
                && primitive.getAsString().matches("[0-9]{1,6}")) {
            return primitive.getAsInt();
        }
        throw wrong(where, kind(value), "a whole number");
    }

    private void multiline(String where, @Nullable JsonElement value) throws NotebookException {
        if (value == null || !Multiline.is(value)) {
            throw wrong(where, kind(value), "text or a list of lines");
        }
    }

    private NotebookException wrong(String where, String found, String expected) {
        return new NotebookException(
                name + ": " + where + ": " + found + " (expected " + expected + ")");
    }

    private static String kind(@Nullable JsonElement value) {
        if (value == null) {
            return "nothing";
        }
        if (value.isJsonObject()) {
            return "an object";
        }
        if (value.isJsonArray()) {
            return "a list";
        }
        return value.toString();
    }
}
