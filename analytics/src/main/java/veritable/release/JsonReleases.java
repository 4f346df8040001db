package veritable.release;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Release cycles in the forms of JSON that endoflife.date and release-data have. Keys that are not
 * known are left alone; what an API says of the day it was built (isEol, isMaintained) is never
 * read.
 */
final class JsonReleases {
    private JsonReleases() {}

    /**
     * @throws IllegalArgumentException if the text is no JSON
     */
    static JsonElement parse(String text) {
        try {
            return JsonParser.parseString(text);
        } catch (JsonParseException e) {
            throw new IllegalArgumentException("it is no JSON", e);
        }
    }

    /** The day on which an answer of API v1 was made. */
    static Optional<LocalDate> made(JsonElement answer) {
        return answer.isJsonObject()
                ? IsoDays.at(text(answer.getAsJsonObject(), "generated_at"), 0)
                : Optional.empty();
    }

    /**
     * The cycles by product: of a product of API v1, or of all of them ({@code /products/full}); of
     * a list of API v0, or a file of release-data, those of {@code name}.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static Map<String, List<ReleaseCycle>> cycles(JsonElement answer, String name) {
        Map<String, List<ReleaseCycle>> products = new LinkedHashMap<>();
        if (answer.isJsonArray()) {
            products.put(name, v0(answer.getAsJsonArray()));
            return products;
        }
        if (answer.isJsonObject()) {
            JsonObject object = answer.getAsJsonObject();
            JsonElement result = object.get("result");
            if (result != null && result.isJsonArray()) {
                for (JsonElement each : result.getAsJsonArray()) {
                    if (each.isJsonObject()) {
                        product(each.getAsJsonObject(), "", products);
                    }
                }
                return products;
            }
            if (result != null && result.isJsonObject()) {
                product(result.getAsJsonObject(), name, products);
                return products;
            }
            if (object.has("versions") || object.has("releases")) {
                products.put(name, ReleaseDataFile.cycles(object));
                return products;
            }
        }
        throw new IllegalArgumentException(
                "it has no releases (expected a product of endoflife.date or release-data)");
    }

    /** The ids in a list of products, by whichever API; aliases lead to the same product. */
    static void names(JsonElement answer, Set<String> names) {
        JsonElement list = answer.isJsonObject() ? answer.getAsJsonObject().get("result") : answer;
        if (list == null || !list.isJsonArray()) {
            throw new IllegalArgumentException("it has no products");
        }
        for (JsonElement each : list.getAsJsonArray()) {
            if (each.isJsonObject()) {
                names.add(text(each.getAsJsonObject(), "name"));
                JsonElement aliases = each.getAsJsonObject().get("aliases");
                if (aliases != null && aliases.isJsonArray()) {
                    names(aliases, names);
                }
            } else if (each.isJsonPrimitive()) {
                names.add(each.getAsString());
            }
        }
    }

    private static void product(
            JsonObject product, String otherwise, Map<String, List<ReleaseCycle>> products) {
        String id = text(product, "name");
        JsonElement releases = product.get("releases");
        if (releases == null || !releases.isJsonArray()) {
            throw new IllegalArgumentException("the product \"" + id + "\" has no releases");
        }
        List<ReleaseCycle> cycles = new ArrayList<>();
        for (JsonElement each : releases.getAsJsonArray()) {
            if (each.isJsonObject()) {
                v1(each.getAsJsonObject()).ifPresent(cycles::add);
            }
        }
        products.put(id.isEmpty() ? otherwise : id, cycles);
    }

    private static Optional<ReleaseCycle> v1(JsonObject release) {
        String name = text(release, "name");
        Optional<LocalDate> first = day(release, "releaseDate");
        if (name.isEmpty() || first.isEmpty()) {
            return Optional.empty();
        }
        JsonElement latest = release.get("latest");
        boolean known = latest != null && latest.isJsonObject();
        SupportEnd end =
                day(release, "eolFrom")
                        .map(SupportEnd::on)
                        .orElseGet(() -> flag(release.get("isEol")));
        return Optional.of(
                new ReleaseCycle(
                        name,
                        first.get(),
                        known ? text(latest.getAsJsonObject(), "name") : "",
                        known ? day(latest.getAsJsonObject(), "date") : Optional.empty(),
                        end));
    }

    private static List<ReleaseCycle> v0(JsonArray list) {
        List<ReleaseCycle> cycles = new ArrayList<>();
        for (JsonElement each : list) {
            if (each.isJsonObject()) {
                JsonObject cycle = each.getAsJsonObject();
                String name = text(cycle, "cycle");
                Optional<LocalDate> first = day(cycle, "releaseDate");
                if (!name.isEmpty() && first.isPresent()) {
                    cycles.add(
                            new ReleaseCycle(
                                    name,
                                    first.get(),
                                    text(cycle, "latest"),
                                    day(cycle, "latestReleaseDate"),
                                    end(cycle, "eol")));
                }
            }
        }
        return cycles;
    }

    /** A date, or whether it has ended. */
    static SupportEnd end(JsonObject cycle, String key) {
        return day(cycle, key).map(SupportEnd::on).orElseGet(() -> flag(cycle.get(key)));
    }

    private static SupportEnd flag(@Nullable JsonElement ended) {
        if (ended == null || !ended.isJsonPrimitive() || !ended.getAsJsonPrimitive().isBoolean()) {
            return SupportEnd.UNKNOWN;
        }
        return ended.getAsBoolean() ? SupportEnd.ENDED : SupportEnd.OPEN;
    }

    static Optional<LocalDate> day(JsonObject object, String key) {
        return IsoDays.parse(text(object, key));
    }

    /** A string or number as it is written; empty if there is none. */
    static String text(JsonObject object, String key) {
        JsonElement element = object.get(key);
        return element != null
                        && element.isJsonPrimitive()
                        && !element.getAsJsonPrimitive().isBoolean()
                ? element.getAsString().strip()
                : "";
    }
}
