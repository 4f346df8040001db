package veritable.kernel.magic;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import veritable.kernel.api.MagicException;

/** A file with code in it: a script, or a notebook. */
final class CodeFile {
    private CodeFile() {}

    /** The code of a file: the code cells of a notebook, or all that a script has. */
    static List<String> cells(Path file) throws MagicException {
        String text = Places.read(file);
        return file.toString().endsWith(".ipynb") ? codeCells(file, text) : List.of(text);
    }

    private static List<String> codeCells(Path file, String text) throws MagicException {
        List<String> code = new ArrayList<>();
        try {
            for (JsonElement each :
                    JsonParser.parseString(text).getAsJsonObject().getAsJsonArray("cells")) {
                JsonObject cell = each.getAsJsonObject();
                if (cell.get("cell_type").getAsString().equals("code")) {
                    code.add(joined(cell.get("source")));
                }
            }
            return code;
        } catch (JsonParseException | IllegalStateException | NullPointerException e) {
            throw new MagicException(file + " is not a notebook of format 4 (" + e + ")", e);
        }
    }

    private static String joined(JsonElement source) {
        if (!source.isJsonArray()) {
            return source.getAsString();
        }
        StringBuilder lines = new StringBuilder();
        source.getAsJsonArray().forEach(line -> lines.append(line.getAsString()));
        return lines.toString();
    }
}
