package veritable.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import veritable.table.Aggregates.Aggregate;

/**
 * A table's rows put together by the cells of some columns.
 *
 * <pre>{@code
 * Table summary = Grouping.of(claims, "technology", "role").count().max("line").table();
 * // technology | role | count | max_line
 * }</pre>
 *
 * <p>The result has one row per group, in the order of first appearance. As in SQL, missing keys
 * are one group, and missing cells do not count in any aggregate; an aggregate of nothing is
 * missing, a count of nothing is 0. Without keys, all rows are one group, even if there are none.
 */
public final class Grouping {
    private final Table table;
    private final List<String> keys;
    private final List<Asked> aggregates;

    private Grouping(Table table, List<String> keys, List<Asked> aggregates) {
        this.table = table;
        this.keys = keys;
        this.aggregates = aggregates;
    }

    /**
     * @throws IllegalArgumentException if the table has no such column
     */
    public static Grouping of(Table table, String... keys) {
        for (String key : keys) {
            Keys.column(table, key);
        }
        return new Grouping(table, List.of(keys), List.of());
    }

    /** The number of rows: {@code count}. */
    public Grouping count() {
        return with(new Asked("count", Aggregates::rows));
    }

    /** The number of cells that are not missing: {@code count_}column. */
    public Grouping count(String column) {
        return with("count", column, Aggregates::count);
    }

    /** The number of different cells, missing ones left out: {@code distinct_}column. */
    public Grouping distinct(String column) {
        return with("distinct", column, Aggregates::distinct);
    }

    /** The least cell, of the column's own type: {@code min_}column. Text by its UTF-16 units. */
    public Grouping min(String column) {
        return with("min", column, Aggregates::min);
    }

    /** The greatest cell, of the column's own type: {@code max_}column. */
    public Grouping max(String column) {
        return with("max", column, Aggregates::max);
    }

    /** The first cell that is not missing: {@code first_}column. */
    public Grouping first(String column) {
        return with("first", column, Aggregates::first);
    }

    /** The last cell that is not missing: {@code last_}column. */
    public Grouping last(String column) {
        return with("last", column, Aggregates::last);
    }

    /**
     * The sum: {@code sum_}column; of whole numbers a whole number, exact.
     *
     * @throws ArithmeticException from {@link #table} if it is beyond a long
     */
    public Grouping sum(String column) {
        return with("sum", column, Aggregates::sum);
    }

    /** The arithmetic mean: {@code mean_}column. */
    public Grouping mean(String column) {
        return with("mean", column, Aggregates::mean);
    }

    /** One row per group: the keys, then the aggregates in the order they were asked for. */
    public Table table() {
        Groups groups = Keys.groups(table, keys);
        Names names = new Names();
        List<Column<?>> columns = new ArrayList<>();
        for (String key : keys) {
            Column<?> column = Keys.column(table, key);
            columns.add(Gather.rows(column, names.free(column.name()), groups.first()));
        }
        for (Asked aggregate : aggregates) {
            columns.add(aggregate.cells.apply(groups, names.free(aggregate.name)));
        }
        return Table.create(table.name(), columns);
    }

    private Grouping with(String name, String column, Aggregate aggregate) {
        Column<?> cells = Keys.column(table, column);
        return with(
                new Asked(
                        name + "_" + cells.name(),
                        (groups, free) -> aggregate.of(cells, groups, free)));
    }

    private Grouping with(Asked aggregate) {
        List<Asked> all = new ArrayList<>(aggregates);
        all.add(aggregate);
        return new Grouping(table, keys, List.copyOf(all));
    }

    private record Asked(String name, BiFunction<Groups, String, Column<?>> cells) {}
}
