package veritable.kernel.install;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A {@code kernel.json} of ours.
 *
 * @param argv the command that starts the kernel
 * @param java the {@code java} that was chosen at installation
 * @param jvmArgs the options that the person added for it
 * @param jar the name of the kernel's jar, beside the file
 * @param extensions the names of the jars that come with it, beside the file
 * @param archive the name of the start-up archive, beside the file; empty if there is none
 */
public record KernelSpec(
        String displayName,
        List<String> argv,
        Map<String, String> env,
        String version,
        Path java,
        List<String> jvmArgs,
        String jar,
        List<String> extensions,
        String archive) {
    static final String FILE = "kernel.json";

    private static final String MINE = "veritable";

    public KernelSpec {
        argv = List.copyOf(argv);
        jvmArgs = List.copyOf(jvmArgs);
        extensions = List.copyOf(extensions);
        env = Map.copyOf(env);
    }

    /**
     * Reads the one of a folder, if it has one that we wrote.
     *
     * @throws IOException if it can't be read
     */
    static Optional<KernelSpec> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return of(JsonParser.parseString(Files.readString(file)).getAsJsonObject());
        } catch (JsonParseException | IllegalStateException | ClassCastException e) {
            return Optional.empty();
        }
    }

    private static Optional<KernelSpec> of(JsonObject json) {
        JsonObject mine = object(object(json, "metadata"), MINE);
        if (mine.size() == 0) {
            return Optional.empty();
        }
        Map<String, String> env = new LinkedHashMap<>();
        object(json, "env")
                .entrySet()
                .forEach(e -> env.put(e.getKey(), e.getValue().getAsString()));
        return Optional.of(
                new KernelSpec(
                        text(json, "display_name"),
                        texts(json, "argv"),
                        env,
                        text(mine, "version"),
                        Path.of(text(mine, "java")),
                        texts(mine, "jvm_args"),
                        text(mine, "jar"),
                        texts(mine, "extensions"),
                        text(mine, "archive")));
    }

    /** The text of the file. */
    String json() {
        JsonObject mine = new JsonObject();
        mine.addProperty("version", version);
        mine.addProperty("java", java.toString());
        mine.add("jvm_args", array(jvmArgs));
        mine.addProperty("jar", jar);
        mine.add("extensions", array(extensions));
        mine.addProperty("archive", archive);
        JsonObject metadata = new JsonObject();
        metadata.addProperty("debugger", false);
        metadata.add(MINE, mine);
        JsonObject variables = new JsonObject();
        env.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> variables.addProperty(each.getKey(), each.getValue()));
        JsonObject json = new JsonObject();
        json.add("argv", array(argv));
        json.addProperty("display_name", displayName);
        json.addProperty("language", "java");
        json.addProperty("interrupt_mode", "message");
        json.add("env", variables);
        json.add("metadata", metadata);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json)
                + "\n";
    }

    private static JsonArray array(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    private static JsonObject object(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value != null && value.isJsonObject() ? value.getAsJsonObject() : new JsonObject();
    }

    private static String text(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    private static List<String> texts(JsonObject json, String name) {
        List<String> texts = new ArrayList<>();
        JsonElement value = json.get(name);
        if (value != null && value.isJsonArray()) {
            value.getAsJsonArray().forEach(each -> texts.add(each.getAsString()));
        }
        return texts;
    }
}
