package veritable.kernel.notebook;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A notebook of nbformat 4. What this program doesn't know of is kept as it was: a notebook that
 * Jupyter wrote is written back byte for byte.
 */
public final class NotebookFile {
    private static final Gson GSON = new Gson();

    private final String name;
    private final JsonObject json;

    private NotebookFile(String name, JsonObject json) {
        this.name = name;
        this.json = json;
    }

    /**
     * @throws NotebookException if the file is no notebook of nbformat 4, or can't be read
     */
    public static NotebookFile read(Path path) throws NotebookException {
        try {
            return parse(path.toString(), Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw new NotebookException(path + ": no such file", e);
        } catch (IOException e) {
            throw new NotebookException(path + ": can't be read (" + e.getMessage() + ")", e);
        }
    }

    /**
     * @param name of the notebook in errors
     * @param bytes its JSON in UTF-8
     */
    public static NotebookFile parse(String name, byte[] bytes) throws NotebookException {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return parse(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new NotebookException(name + ": not UTF-8, in which notebooks are written", e);
        }
    }

    /**
     * @param name of the notebook in errors
     */
    public static NotebookFile parse(String name, String text) throws NotebookException {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(500);
        try {
            JsonElement tree = GSON.getAdapter(JsonElement.class).read(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new NotebookException(name + ": text after the end of the notebook");
            }
            return new NotebookFile(name, new Structure(name).check(tree));
        } catch (IOException | JsonParseException | IllegalStateException e) {
            throw new NotebookException(name + ": not JSON: " + firstLine(e), e);
        }
    }

    /** The library's own advice on the next line is for programmers. */
    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    }

    /** How the notebook is called in messages. */
    public String name() {
        return name;
    }

    /** All of it; changes are seen by the notebook. */
    public JsonObject json() {
        return json;
    }

    public JsonObject metadata() {
        return json.getAsJsonObject("metadata");
    }

    public List<NotebookCell> cells() {
        List<NotebookCell> cells = new ArrayList<>();
        for (JsonElement cell : json.getAsJsonArray("cells")) {
            cells.add(new NotebookCell(cell.getAsJsonObject()));
        }
        return cells;
    }

    /** The same notebook with other cells; those of 4.5 that have no id get one. */
    NotebookFile withCells(List<NotebookCell> cells) {
        JsonArray array = new JsonArray();
        cells.forEach(cell -> array.add(cell.json()));
        JsonObject changed = json.deepCopy();
        changed.add("cells", array.deepCopy());
        NotebookFile notebook = new NotebookFile(name, changed);
        notebook.addIds();
        return notebook;
    }

    /** The language of its cells as the notebook states it, in lower case, or nothing. */
    public String language() {
        String language = text("kernelspec", "language");
        return language.isEmpty() ? text("language_info", "name") : language;
    }

    private String text(String object, String key) {
        return metadata().get(object) instanceof JsonObject about
                        && about.get(key) instanceof JsonPrimitive text
                ? text.getAsString().toLowerCase(Locale.ROOT)
                : "";
    }

    private void addIds() {
        if (json.get("nbformat_minor").getAsInt() < 5) {
            return;
        }
        Set<String> taken = new HashSet<>();
        cells().forEach(cell -> taken.add(id(cell)));
        for (NotebookCell cell : cells()) {
            if (id(cell).isEmpty()) {
                String wish = cell.tags().isEmpty() ? "cell" : cell.tags().get(0);
                String stem = wish.matches("[a-zA-Z0-9_-]{1,50}") ? wish : "cell";
                String id = stem;
                for (int i = 2; !taken.add(id); i++) {
                    id = stem + "-" + i;
                }
                Keys.put(cell.json(), "id", new JsonPrimitive(id));
            }
        }
    }

    private static String id(NotebookCell cell) {
        return cell.json().has("id") ? cell.json().get("id").getAsString() : "";
    }

    /** The notebook as Jupyter would write it. */
    public String text() {
        return JupyterJson.text(json) + "\n";
    }
}
