package veritable.kernel.notebook;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** The keys of JSON objects, which Jupyter writes in alphabetical order. */
final class Keys {
    private Keys() {}

    /** Sets a key; an object whose keys are in order stays so. */
    static void put(JsonObject object, String key, JsonElement value) {
        List<String> keys = new ArrayList<>(object.keySet());
        List<String> sorted = new ArrayList<>(keys);
        Collections.sort(sorted);
        boolean fresh = !object.has(key);
        object.add(key, value);
        if (fresh && keys.equals(sorted)) {
            for (String each : sorted) {
                if (each.compareTo(key) > 0) {
                    object.add(each, object.remove(each));
                }
            }
        }
    }

    /** A copy with all keys in order. */
    static JsonObject sorted(JsonObject object) {
        JsonObject sorted = new JsonObject();
        for (String key : new TreeSet<>(object.keySet())) {
            JsonElement value = object.get(key);
            sorted.add(key, value instanceof JsonObject inner ? sorted(inner) : value.deepCopy());
        }
        return sorted;
    }

    /** The object under a key, made when there is none. */
    static JsonObject object(JsonObject parent, String key) {
        if (!(parent.get(key) instanceof JsonObject)) {
            put(parent, key, new JsonObject());
        }
        return parent.getAsJsonObject(key);
    }
}
