package veritable.kernel.display;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/** Tables of Tablesaw, with its own names of column types; missing values are null. */
final class TablesawRenderer implements Renderer<Object> {
    @Override
    public Class<Object> type() {
        return Object.class;
    }

    @Override
    public MimeBundle render(Object table, Limits limits) {
        int rows = Reflected.number(table, "rowCount");
        Sample numbers = Sample.of(rows, index -> index, limits.rows());
        List<Column> columns = new ArrayList<>();
        if (Reflected.call(table, "columns") instanceof Collection<?> all) {
            for (Object column : all) {
                columns.add(column(column, numbers));
            }
        }
        Grid grid = Grids.of(columns, numbers).narrowed(limits.columns());
        String name = Plain.safe(Reflected.call(table, "name"));
        return Grids.forms(name.isBlank() || name.equals("null") ? grid : grid.named(name))
                .with(DataResource.TYPE, resource(table, Math.min(rows, DataResource.MOST_ROWS)));
    }

    private static Map<String, Object> resource(Object table, int rows) {
        DataResource resource = new DataResource();
        if (Reflected.call(table, "columns") instanceof Collection<?> all) {
            for (Object column : all) {
                List<@Nullable Object> cells = new ArrayList<>();
                for (int row = 0; row < rows; row++) {
                    cells.add(cell(column, row));
                }
                String name = Plain.safe(Reflected.call(column, "name"));
                resource.column(name, Plain.safe(Reflected.call(column, "type")), cells);
            }
        }
        return resource.tree();
    }

    private static Column column(Object column, Sample rows) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Object row : rows.all()) {
            cells.add(cell(column, row));
        }
        String type = Plain.safe(Reflected.call(column, "type")).toLowerCase(Locale.ROOT);
        return new Column(Plain.safe(Reflected.call(column, "name")), type, cells);
    }

    private static @Nullable Object cell(Object column, @Nullable Object row) {
        Class<?>[] index = {int.class};
        return Boolean.TRUE.equals(Reflected.call(column, "isMissing", index, row))
                ? null
                : Reflected.call(column, "get", index, row);
    }
}
