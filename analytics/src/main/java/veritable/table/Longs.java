package veritable.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.InstantColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.ShortColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.TimeColumn;
import tech.tablesaw.columns.Column;

/** The cells of a column as numbers that are equal and in order as the cells are. */
final class Longs {
    /** No cell's number but that of a missing one. */
    static final long MISSING = Long.MIN_VALUE;

    private Longs() {}

    static long[] of(Column<?> column) {
        long[] longs = new long[column.size()];
        if (column instanceof IntColumn ints) {
            for (int i = 0; i < longs.length; i++) {
                longs[i] = widened(ints.getInt(i));
            }
        } else if (column instanceof DateColumn dates) {
            for (int i = 0; i < longs.length; i++) {
                longs[i] = widened(dates.getIntInternal(i));
            }
        } else if (column instanceof DoubleColumn doubles) {
            for (int i = 0; i < longs.length; i++) {
                longs[i] = ordered(doubles.getDouble(i));
            }
        } else if (column instanceof LongColumn numbers) {
            for (int i = 0; i < longs.length; i++) {
                longs[i] = numbers.getLong(i);
            }
        } else if (column instanceof StringColumn text) {
            rank(text, longs);
        } else {
            rare(column, longs);
        }
        return longs;
    }

    private static void rare(Column<?> column, long[] longs) {
        for (int i = 0; i < longs.length; i++) {
            if (column.isMissing(i)) {
                longs[i] = MISSING;
            } else if (column instanceof ShortColumn shorts) {
                longs[i] = shorts.getShort(i);
            } else if (column instanceof FloatColumn floats) {
                longs[i] = ordered(floats.getFloat(i));
            } else if (column instanceof BooleanColumn booleans) {
                longs[i] = booleans.getByte(i);
            } else if (column instanceof DateTimeColumn times) {
                longs[i] = times.getLongInternal(i);
            } else if (column instanceof InstantColumn instants) {
                longs[i] = instants.getLongInternal(i);
            } else if (column instanceof TimeColumn times) {
                longs[i] = times.getIntInternal(i);
            } else {
                throw new IllegalArgumentException(
                        "column \""
                                + column.name()
                                + "\" is of type "
                                + column.type().name()
                                + ", which can't be grouped or joined by");
            }
        }
    }

    private static long widened(int number) {
        return number == Integer.MIN_VALUE ? MISSING : number;
    }

    /** The bits of a number turned so that their order is that of the numbers; 0.0 is -0.0. */
    private static long ordered(double number) {
        if (Double.isNaN(number)) {
            return MISSING;
        }
        long bits = Double.doubleToLongBits(number + 0.0);
        return bits ^ (bits >> 63) & Long.MAX_VALUE;
    }

    private static void rank(StringColumn text, long[] longs) {
        Codes codes = Codes.of(text);
        String[] sorted = Arrays.copyOfRange(codes.texts(), 1, codes.size());
        Arrays.sort(sorted);
        Map<String, Long> ranks = new HashMap<>();
        for (String value : sorted) {
            ranks.put(value, (long) ranks.size());
        }
        long[] byCode = new long[codes.size()];
        byCode[0] = MISSING;
        for (int code = 1; code < byCode.length; code++) {
            byCode[code] = ranks.getOrDefault(codes.texts()[code], MISSING);
        }
        for (int i = 0; i < longs.length; i++) {
            longs[i] = byCode[codes.of()[i]];
        }
    }
}
