package veritable.table;

import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Columns asked for by name, whatever its case. */
final class Keys {
    private Keys() {}

    /**
     * @throws IllegalArgumentException if there is none, naming those there are
     */
    static Column<?> column(Table table, String name) {
        for (Column<?> column : table.columns()) {
            if (column.name().equalsIgnoreCase(name)) {
                return column;
            }
        }
        throw new IllegalArgumentException(
                "table \""
                        + table.name()
                        + "\" has no column \""
                        + name
                        + "\" (it has "
                        + String.join(", ", table.columnNames())
                        + ")");
    }

    static Groups groups(Table table, List<String> names) {
        List<Codes> codes = new ArrayList<>();
        for (String name : names) {
            codes.add(Codes.of(column(table, name)));
        }
        return Groups.of(codes, table.rowCount());
    }
}
