package veritable.table;

import java.util.function.BiFunction;
import tech.tablesaw.api.Table;

/** What is measured: the same as in {@code pandas_tables.py}, which must give the same sums. */
enum Operation {
    GROUP_BY_TWO_KEYS(
            (claims, technologies) ->
                    Grouping.of(claims, "technology", "report_date")
                            .count()
                            .mean("line")
                            .max("line")
                            .table(),
            "max_line"),
    COUNT_BY_VERSION(
            (claims, technologies) -> Grouping.of(claims, "version").count().table(), "count"),
    JOIN_DIMENSION(
            (claims, technologies) -> Joins.inner(claims, technologies, "technology"), "since"),
    DISTINCT_PAIRS(
            (claims, technologies) -> Distinct.of(claims, "technology", "version"), "technology");

    private final BiFunction<Table, Table, Table> work;
    private final String checked;

    Operation(BiFunction<Table, Table, Table> work, String checked) {
        this.work = work;
        this.checked = checked;
    }

    Table run(Table claims, Table technologies) {
        return work.apply(claims, technologies);
    }

    /** Rows and the sum of a column, to hold against the peer's. */
    String sum(Table answer) {
        if (!(answer.column(checked) instanceof tech.tablesaw.api.IntColumn numbers)) {
            return answer.rowCount() + "/0";
        }
        long sum = 0;
        for (int i = 0; i < numbers.size(); i++) {
            sum += numbers.getInt(i);
        }
        return answer.rowCount() + "/" + sum;
    }

    String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
