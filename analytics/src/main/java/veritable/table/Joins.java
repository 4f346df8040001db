package veritable.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Joins of tables by equal cells, exact for any data.
 *
 * <pre>{@code
 * Table dated = Joins.inner(claims, reports, "path");
 * }</pre>
 *
 * <p>As in SQL, a missing cell equals nothing, not even another missing cell. The result has the
 * key columns once, then the other columns of the left, then those of the right; a name that is
 * taken gets {@code _2}. Its rows are in the order of the left table, those of one left row in the
 * order of the right.
 */
public final class Joins {
    private Joins() {}

    /**
     * Each pair of rows with equal keys.
     *
     * @throws IllegalArgumentException if a key is missing from a table or has another type there,
     *     or the result has more rows than a table can hold
     */
    public static Table inner(Table left, Table right, String... keys) {
        return join(left, right, false, keys);
    }

    /**
     * As {@link #inner}, and each row of the left that has no match, once, with the cells of the
     * right missing.
     */
    public static Table left(Table left, Table right, String... keys) {
        return join(left, right, true, keys);
    }

    private static Table join(Table left, Table right, boolean keepsLeft, String... keys) {
        if (keys.length == 0) {
            throw new IllegalArgumentException("a join needs a column to join by");
        }
        Matches matches = Matches.of(left, right, keys);
        int[] leftRows = new int[matches.count(keepsLeft)];
        int[] rightRows = new int[leftRows.length];
        matches.fill(leftRows, rightRows, keepsLeft);

        Set<String> joined = new HashSet<>();
        Names names = new Names();
        List<Column<?>> columns = new ArrayList<>();
        for (String key : keys) {
            Column<?> column = left.column(key);
            joined.add(key.toLowerCase(Locale.ROOT));
            columns.add(Gather.rows(column, names.free(column.name()), leftRows));
        }
        addOthers(left, leftRows, joined, names, columns);
        addOthers(right, rightRows, joined, names, columns);
        return Table.create(left.name(), columns);
    }

    private static void addOthers(
            Table table, int[] rows, Set<String> joined, Names names, List<Column<?>> columns) {
        for (Column<?> column : table.columns()) {
            if (!joined.contains(column.name().toLowerCase(Locale.ROOT))) {
                columns.add(Gather.rows(column, names.free(column.name()), rows));
            }
        }
    }
}
