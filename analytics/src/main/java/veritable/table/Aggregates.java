package veritable.table;

import java.util.Arrays;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.ShortColumn;
import tech.tablesaw.columns.Column;

/** What becomes of the cells of a group. */
final class Aggregates {
    /** One value per group, from the cells of a column. */
    interface Aggregate {
        Column<?> of(Column<?> cells, Groups groups, String name);
    }

    private Aggregates() {}

    static Column<?> rows(Groups groups, String name) {
        int[] counts = new int[groups.size()];
        for (int group : groups.of()) {
            counts[group]++;
        }
        return IntColumn.create(name, counts);
    }

    static Column<?> count(Column<?> cells, Groups groups, String name) {
        return IntColumn.create(name, counts(Codes.of(cells), groups));
    }

    private static int[] counts(Codes codes, Groups groups) {
        int[] counts = new int[groups.size()];
        for (int i = 0; i < codes.of().length; i++) {
            if (codes.of()[i] != 0) {
                counts[groups.of()[i]]++;
            }
        }
        return counts;
    }

    static Column<?> distinct(Column<?> cells, Groups groups, String name) {
        Codes codes = Codes.of(cells);
        Groups pairs = Groups.of(groups.of(), groups.size(), codes.of(), codes.size());
        int[] counts = new int[groups.size()];
        for (int row : pairs.first()) {
            if (codes.of()[row] != 0) {
                counts[groups.of()[row]]++;
            }
        }
        return IntColumn.create(name, counts);
    }

    static Column<?> min(Column<?> cells, Groups groups, String name) {
        return extreme(cells, groups, name, -1);
    }

    static Column<?> max(Column<?> cells, Groups groups, String name) {
        return extreme(cells, groups, name, 1);
    }

    private static Column<?> extreme(Column<?> cells, Groups groups, String name, int sign) {
        long[] values = Longs.of(cells);
        long[] best = new long[groups.size()];
        int[] rows = new int[groups.size()];
        Arrays.fill(rows, Gather.NONE);
        for (int i = 0; i < values.length; i++) {
            int group = groups.of()[i];
            if (values[i] != Longs.MISSING
                    && (rows[group] == Gather.NONE
                            || Long.compare(values[i], best[group]) == sign)) {
                best[group] = values[i];
                rows[group] = i;
            }
        }
        return Gather.rows(cells, name, rows);
    }

    static Column<?> first(Column<?> cells, Groups groups, String name) {
        int[] rows = new int[groups.size()];
        Arrays.fill(rows, Gather.NONE);
        for (int i = 0; i < cells.size(); i++) {
            if (rows[groups.of()[i]] == Gather.NONE && !cells.isMissing(i)) {
                rows[groups.of()[i]] = i;
            }
        }
        return Gather.rows(cells, name, rows);
    }

    static Column<?> last(Column<?> cells, Groups groups, String name) {
        int[] rows = new int[groups.size()];
        Arrays.fill(rows, Gather.NONE);
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.isMissing(i)) {
                rows[groups.of()[i]] = i;
            }
        }
        return Gather.rows(cells, name, rows);
    }

    static Column<?> sum(Column<?> cells, Groups groups, String name) {
        boolean[] any = new boolean[groups.size()];
        if (cells instanceof DoubleColumn || cells instanceof FloatColumn) {
            return DoubleColumn.create(name, DoubleSums.of(cells, groups).sums());
        }
        long[] numbers = wholeNumbers(cells);
        long[] sums = new long[groups.size()];
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != Longs.MISSING) {
                int group = groups.of()[i];
                sums[group] = Math.addExact(sums[group], numbers[i]);
                any[group] = true;
            }
        }
        for (int group = 0; group < sums.length; group++) {
            if (any[group] && sums[group] == Long.MIN_VALUE) {
                throw new ArithmeticException("long overflow"); // it would pass for a missing cell
            }
            sums[group] = any[group] ? sums[group] : Long.MIN_VALUE;
        }
        return LongColumn.create(name, sums);
    }

    static Column<?> mean(Column<?> cells, Groups groups, String name) {
        DoubleSums sums = DoubleSums.of(cells, groups);
        double[] means = sums.sums();
        for (int group = 0; group < means.length; group++) {
            means[group] /= sums.counts()[group];
        }
        return DoubleColumn.create(name, means);
    }

    private static long[] wholeNumbers(Column<?> cells) {
        if (cells instanceof IntColumn
                || cells instanceof LongColumn
                || cells instanceof ShortColumn) {
            return Longs.of(cells);
        }
        throw new IllegalArgumentException(
                "column \""
                        + cells.name()
                        + "\" is of type "
                        + cells.type().name()
                        + ", which has no sum");
    }
}
