package veritable.kernel.display;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A column for each key that is in one of the maps. */
record MapShape() implements Shape {
    static Optional<Shape> of(List<? extends @Nullable Object> values) {
        boolean maps =
                values.stream().anyMatch(each -> each instanceof Map<?, ?> map && !map.isEmpty())
                        && values.stream().allMatch(each -> each == null || each instanceof Map);
        return maps ? Optional.of(new MapShape()) : Optional.empty();
    }

    @Override
    public List<Column> columns(List<? extends @Nullable Object> values) {
        Set<@Nullable Object> keys = new LinkedHashSet<>();
        values.forEach(
                each -> {
                    if (each instanceof Map<?, ?> map) {
                        keys.addAll(map.keySet());
                    }
                });
        List<Column> columns = new ArrayList<>();
        for (Object key : keys) {
            List<@Nullable Object> cells = new ArrayList<>();
            values.forEach(each -> cells.add(each instanceof Map<?, ?> map ? map.get(key) : null));
            columns.add(new Column(Plain.line(key, 60), "", cells));
        }
        return columns;
    }
}
