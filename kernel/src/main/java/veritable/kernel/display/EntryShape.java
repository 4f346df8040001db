package veritable.kernel.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keys, and beside them the columns that the values have. */
record EntryShape() implements Shape {
    static Optional<Shape> of(List<? extends @Nullable Object> values) {
        return !values.isEmpty() && values.stream().allMatch(each -> each instanceof Map.Entry)
                ? Optional.of(new EntryShape())
                : Optional.empty();
    }

    @Override
    public List<Column> columns(List<? extends @Nullable Object> entries) {
        List<@Nullable Object> keys = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        for (Object each : entries) {
            if (each instanceof Map.Entry<?, ?> entry) {
                keys.add(entry.getKey());
                values.add(entry.getValue());
            }
        }
        List<Column> columns = new ArrayList<>(List.of(new Column("key", "", keys)));
        Shape inner =
                RecordShape.of(values)
                        .or(() -> MapShape.of(values))
                        .orElseGet(() -> new ScalarShape(""));
        columns.addAll(inner.columns(values));
        return columns;
    }
}
