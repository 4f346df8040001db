package veritable.kernel.compat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.ToNumberPolicy;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import veritable.kernel.api.MimeBundle;

/** Display data of the base library as ours. */
final class Forms {
    private static final Gson GSON =
            new GsonBuilder().setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE).create();

    private Forms() {}

    static MimeBundle of(DisplayData data) {
        return new MimeBundle(all(data, "data"), all(data, "metadata"));
    }

    /** The library tells what it holds of a given type only, so all of it is read by reflection. */
    private static Map<String, Object> all(DisplayData data, String name) {
        Map<String, Object> all = new LinkedHashMap<>();
        try {
            Field field = DisplayData.class.getDeclaredField(name);
            field.setAccessible(true);
            if (field.get(data) instanceof Map<?, ?> map) {
                map.forEach(
                        (type, form) ->
                                all.put(String.valueOf(type), form(String.valueOf(type), form)));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("another base library than the one expected", e);
        }
        return all;
    }

    /** Trees of JSON come as such, or as text of theirs. */
    private static Object form(String type, Object form) {
        try {
            Object tree = form;
            if (form instanceof JsonElement json) {
                tree = GSON.fromJson(json, Object.class);
            } else if (type.endsWith("json") && form instanceof String text) {
                tree = GSON.fromJson(text, Object.class);
            }
            return tree == null ? form : tree;
        } catch (JsonParseException e) {
            return form;
        }
    }
}
