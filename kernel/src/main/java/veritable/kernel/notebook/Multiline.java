package veritable.kernel.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;

/** Text that a notebook keeps as a list of lines, or whole. */
final class Multiline {
    private Multiline() {}

    /** The text of either form. */
    static String text(JsonElement value) {
        if (!value.isJsonArray()) {
            return value.getAsString();
        }
        StringBuilder text = new StringBuilder();
        value.getAsJsonArray().forEach(line -> text.append(line.getAsString()));
        return text.toString();
    }

    /** The lines with their ends, cut where Python's {@code splitlines} cuts. */
    static JsonArray lines(String text) {
        JsonArray lines = new JsonArray();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                lines.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    private static boolean endsLine(String text, int at) {
        return switch (text.charAt(at)) {
            case '\r' -> at + 1 == text.length() || text.charAt(at + 1) != '\n';
            case '\n', 0x0B, '\f', 0x1C, 0x1D, 0x1E, 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    static boolean is(JsonElement value) {
        if (!value.isJsonArray()) {
            return isText(value);
        }
        for (JsonElement line : value.getAsJsonArray()) {
            if (!isText(line)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(JsonElement value) {
        return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
    }
}
