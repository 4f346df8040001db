package veritable.table;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;
import tech.tablesaw.columns.strings.IntDictionaryMap;

/** Cells of a column in another order, some perhaps often, some not at all. */
final class Gather {
    /** In place of a row: a missing cell. */
    static final int NONE = -1;

    private Gather() {}

    /** A new column of that name with the cells of these rows. */
    static Column<?> rows(Column<?> column, String name, int[] rows) {
        if (column instanceof StringColumn text) {
            return texts(text, name, rows);
        }
        if (column instanceof IntColumn ints) {
            int[] cells = new int[rows.length];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = rows[i] == NONE ? Integer.MIN_VALUE : ints.getInt(rows[i]);
            }
            return IntColumn.create(name, cells);
        }
        if (column instanceof DateColumn dates) {
            int[] cells = new int[rows.length];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = rows[i] == NONE ? Integer.MIN_VALUE : dates.getIntInternal(rows[i]);
            }
            return DateColumn.createInternal(name, cells);
        }
        if (column instanceof DoubleColumn doubles) {
            double[] cells = new double[rows.length];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = rows[i] == NONE ? Double.NaN : doubles.getDouble(rows[i]);
            }
            return DoubleColumn.create(name, cells);
        }
        if (column instanceof LongColumn longs) {
            long[] cells = new long[rows.length];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = rows[i] == NONE ? Long.MIN_VALUE : longs.getLong(rows[i]);
            }
            return LongColumn.create(name, cells);
        }
        return any(column, name, rows);
    }

    private static <C> Column<C> any(Column<C> column, String name, int[] rows) {
        Column<C> gathered = column.emptyCopy(rows.length).setName(name);
        gathered.clear();
        for (int row : rows) {
            if (row == NONE) {
                gathered.appendMissing();
            } else {
                gathered.append(column, row);
            }
        }
        return gathered;
    }

    /** Builds the dictionary from codes: appending strings would look each of them up again. */
    private static StringColumn texts(StringColumn column, String name, int[] rows) {
        Codes codes = Codes.of(column);
        int[] counts = new int[codes.size()];
        int[] keys = new int[rows.length];
        for (int i = 0; i < keys.length; i++) {
            int code = rows[i] == NONE ? 0 : codes.of()[rows[i]];
            counts[code]++;
            keys[i] = key(code);
        }
        Int2ObjectOpenHashMap<String> values = new Int2ObjectOpenHashMap<>();
        Object2IntOpenHashMap<String> byValue = new Object2IntOpenHashMap<>();
        byValue.defaultReturnValue(Integer.MIN_VALUE);
        Int2IntOpenHashMap byKey = new Int2IntOpenHashMap();
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                String value = code == 0 ? "" : codes.texts()[code];
                values.put(key(code), value);
                byValue.put(value, key(code));
                byKey.put(key(code), counts[code]);
            }
        }
        return StringColumn.createInternal(
                name,
                new IntDictionaryMap.IntDictionaryBuilder()
                        .setNextIndex(Integer.MIN_VALUE + counts.length)
                        .setKeyToValue(values)
                        .setValueToKey(byValue)
                        .setKeyToCount(byKey)
                        .setValues(keys)
                        .build());
    }

    private static int key(int code) {
        return code == 0 ? Integer.MAX_VALUE : Integer.MIN_VALUE + code;
    }
}
