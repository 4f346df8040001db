package veritable.kernel.display;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Arrays or lists in an array or list: a column for each place. */
record RowShape(int width) implements Shape {
    /** Beyond this, only how many columns there are matters. */
    private static final int MOST = 1_000;

    static Optional<Shape> of(List<? extends @Nullable Object> values) {
        boolean rows = values.stream().allMatch(each -> each == null || isRow(each));
        int width = values.stream().mapToInt(RowShape::size).max().orElse(0);
        return rows && width > 0 && width <= MOST
                ? Optional.of(new RowShape(width))
                : Optional.empty();
    }

    private static boolean isRow(Object value) {
        return value.getClass().isArray() || value instanceof List;
    }

    private static int size(@Nullable Object row) {
        if (row instanceof List<?> list) {
            return list.size();
        }
        return row != null && row.getClass().isArray() ? Array.getLength(row) : 0;
    }

    @Override
    public List<Column> columns(List<? extends @Nullable Object> values) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            List<@Nullable Object> cells = new ArrayList<>();
            for (Object row : values) {
                cells.add(i >= size(row) ? null : get(row, i));
            }
            columns.add(new Column(Integer.toString(i), type(values), cells));
        }
        return columns;
    }

    /** What the rows say their cells are; empty if they don't, or not all the same. */
    private static String type(List<? extends @Nullable Object> rows) {
        String type = "";
        for (Object row : rows) {
            Class<?> element = row == null ? null : row.getClass().getComponentType();
            if (element == null || !(type.isEmpty() || type.equals(element.getSimpleName()))) {
                return "";
            }
            type = element.getSimpleName();
        }
        return type;
    }

    private static @Nullable Object get(@Nullable Object row, int index) {
        if (row instanceof List<?> list) {
            return list.get(index);
        }
        return row == null ? null : Array.get(row, index);
    }
}
