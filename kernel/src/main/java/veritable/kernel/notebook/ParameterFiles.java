package veritable.kernel.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Parameters in YAML 1.2, of which JSON is a part. */
public final class ParameterFiles {
    private ParameterFiles() {}

    /**
     * @throws NotebookException if it can't be read, or isn't a map
     */
    public static Map<String, ParameterValue> read(Path path) throws NotebookException {
        try {
            return parse(path.toString(), Files.readString(path));
        } catch (NoSuchFileException e) {
            throw new NotebookException(path + ": no such file", e);
        } catch (IOException e) {
            throw new NotebookException(path + ": can't be read (" + e.getMessage() + ")", e);
        }
    }

    /**
     * @param name of the text in errors
     */
    public static Map<String, ParameterValue> parse(String name, String yaml)
            throws NotebookException {
        Object tree;
        try {
            tree = new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(yaml);
        } catch (YamlEngineException e) {
            throw new NotebookException(name + ": not YAML: " + e.getMessage(), e);
        }
        if (!(tree instanceof Map<?, ?> map)) {
            throw new NotebookException(
                    name + ": found " + yaml.strip() + " (expected names and values, like a: 1)");
        }
        Map<String, ParameterValue> values = new LinkedHashMap<>();
        map.forEach(
                (key, value) ->
                        values.put(
                                String.valueOf(key), new ParameterValue(value, Optional.empty())));
        return values;
    }
}
