package veritable.kernel.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A table as a Tabular Data Resource, which front ends sort, filter and draw by themselves. Cells
 * that are missing are left out.
 */
final class DataResource {
    static final String TYPE = "application/vnd.dataresource+json";

    /** Whoever needs more reads the table, not a notebook. */
    static final int MOST_ROWS = 1000;

    private final List<Map<String, Object>> fields = new ArrayList<>();
    private final List<Map<String, Object>> rows = new ArrayList<>();

    /**
     * @param type in the words of whoever made the table
     */
    void column(String name, String type, List<@Nullable Object> cells) {
        Map<String, Object> field = new TreeMap<>();
        field.put("name", name);
        field.put("type", type(type.toLowerCase(Locale.ROOT)));
        fields.add(field);
        for (int row = 0; row < cells.size(); row++) {
            if (row == rows.size()) {
                rows.add(new TreeMap<>());
            }
            Object cell = cells.get(row);
            if (cell != null) {
                rows.get(row).put(name, value(cell));
            }
        }
    }

    private static String type(String type) {
        return switch (type) {
            case "integer", "long", "short" -> "integer";
            case "double", "float" -> "number";
            case "boolean" -> "boolean";
            case "local_date" -> "date";
            case "local_time" -> "time";
            case "local_date_time", "instant" -> "datetime";
            default -> "string";
        };
    }

    private static Object value(Object cell) {
        boolean finite =
                cell instanceof Number number && Double.isFinite(number.doubleValue())
                        || cell instanceof Boolean;
        return finite ? cell : String.valueOf(cell);
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("data", rows);
        tree.put("schema", Map.of("fields", fields));
        return tree;
    }
}
