package veritable.kernel.display;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Each value is a cell.
 *
 * @param type of all of them; empty to look at each
 */
record ScalarShape(String type) implements Shape {
    @Override
    public List<Column> columns(List<? extends @Nullable Object> values) {
        return List.of(new Column("value", type, values));
    }

    @Override
    public boolean isPlain() {
        return true;
    }
}
