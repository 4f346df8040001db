package veritable.kernel.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Iterator;
import java.util.Map;

/** Writes JSON as Jupyter does: one blank a level, all characters as they are. */
final class JupyterJson {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();

    private JupyterJson() {}

    /** The text of a tree, without a line end. */
    static String text(JsonElement tree) {
        JupyterJson json = new JupyterJson();
        json.value(tree, 0);
        return json.out.toString();
    }

    private void value(JsonElement value, int level) {
        if (value instanceof JsonObject object) {
            object(object, level);
        } else if (value instanceof JsonArray array) {
            array(array, level);
        } else if (value instanceof JsonPrimitive primitive && primitive.isString()) {
            string(primitive.getAsString());
        } else {
            String word = value.isJsonNull() ? "null" : value.getAsString();
            // what JSON has no word for
            out.append(word.equals("NaN") || word.endsWith("Infinity") ? "null" : word);
        }
    }

    private void object(JsonObject object, int level) {
        if (object.isEmpty()) {
            out.append("{}");
            return;
        }
        out.append('{');
        Iterator<Map.Entry<String, JsonElement>> entries = object.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, JsonElement> entry = entries.next();
            line(level + 1);
            string(entry.getKey());
            out.append(": ");
            value(entry.getValue(), level + 1);
            out.append(entries.hasNext() ? "," : "");
        }
        line(level);
        out.append('}');
    }

    private void array(JsonArray array, int level) {
        if (array.isEmpty()) {
            out.append("[]");
            return;
        }
        out.append('[');
        Iterator<JsonElement> elements = array.iterator();
        while (elements.hasNext()) {
            line(level + 1);
            value(elements.next(), level + 1);
            out.append(elements.hasNext() ? "," : "");
        }
        line(level);
        out.append(']');
    }

    private void line(int level) {
        out.append('\n').append(" ".repeat(level));
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                character(c);
            }
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            default -> {
                if (c < ' ' || Character.isSurrogate(c)) {
                    out.append("\\u");
                    for (int shift = 12; shift >= 0; shift -= 4) {
                        out.append(HEX.charAt(c >> shift & 0xF));
                    }
                } else {
                    out.append(c);
                }
            }
        }
    }
}
