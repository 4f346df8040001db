package veritable.table;

import java.util.List;

/** The columns of one table, in order. Names of tables and columns are API: they do not change. */
public record Schema<T>(String name, List<Column<T>> columns) {
    public Schema {
        columns = List.copyOf(columns);
    }
}
