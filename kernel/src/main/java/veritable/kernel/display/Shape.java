package veritable.kernel.display;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How values become the rows of a table: by components of records, by keys of maps … */
sealed interface Shape permits RecordShape, MapShape, RowShape, EntryShape, ScalarShape {
    /** The shape that all of these values have; plain values in one column if there is none. */
    static Shape of(List<? extends @Nullable Object> values) {
        return RecordShape.of(values)
                .or(() -> MapShape.of(values))
                .or(() -> EntryShape.of(values))
                .or(() -> RowShape.of(values))
                .orElseGet(() -> new ScalarShape(""));
    }

    /** The columns for these values. */
    List<Column> columns(List<? extends @Nullable Object> values);

    /** Whether a line of text says as much as a table. */
    default boolean isPlain() {
        return false;
    }
}
