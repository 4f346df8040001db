package veritable.table;

import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Rows without their repetitions.
 *
 * <pre>{@code
 * Table pairs = Distinct.of(claims, "technology", "version");
 * }</pre>
 */
public final class Distinct {
    private Distinct() {}

    /**
     * Each combination of cells in these columns once, in the order of first appearance; missing
     * cells are alike. Without names, whole rows.
     */
    public static Table of(Table table, String... columns) {
        List<String> names = columns.length == 0 ? table.columnNames() : List.of(columns);
        int[] rows = names.isEmpty() ? new int[0] : Keys.groups(table, names).first();
        List<Column<?>> distinct = new ArrayList<>();
        for (String name : names) {
            Column<?> column = Keys.column(table, name);
            distinct.add(Gather.rows(column, column.name(), rows));
        }
        return Table.create(table.name(), distinct);
    }
}
