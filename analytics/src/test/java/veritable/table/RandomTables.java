package veritable.table;

import java.time.LocalDate;
import java.util.Random;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Tables of all types with missing cells and keys of which few are frequent. */
final class RandomTables {
    private RandomTables() {}

    /**
     * Columns text, number, day, decimal, flag and big; {@code keys} is about how many different
     * cells each has.
     */
    static Table of(String name, int rows, int keys, double missing, Random random) {
        StringColumn text = StringColumn.create("text");
        IntColumn number = IntColumn.create("number");
        DateColumn day = DateColumn.create("day");
        DoubleColumn decimal = DoubleColumn.create("decimal");
        BooleanColumn flag = BooleanColumn.create("flag");
        LongColumn big = LongColumn.create("big");
        for (int i = 0; i < rows; i++) {
            if (random.nextDouble() < missing) {
                text.appendMissing();
            } else {
                text.append("版本 " + skewed(keys, random));
            }
            if (random.nextDouble() < missing) {
                number.appendMissing();
            } else {
                number.append(skewed(keys, random) - keys / 2);
            }
            if (random.nextDouble() < missing) {
                day.appendMissing();
            } else {
                day.append(LocalDate.of(2025, 1, 1).plusDays(skewed(keys, random)));
            }
            if (random.nextDouble() < missing) {
                decimal.appendMissing();
            } else {
                decimal.append((skewed(keys, random) - keys / 2) / 8.0);
            }
            if (random.nextDouble() < missing) {
                flag.appendMissing();
            } else {
                flag.append(random.nextBoolean());
            }
            if (random.nextDouble() < missing) {
                big.appendMissing();
            } else {
                big.append((skewed(keys, random) - keys / 2) * 1_000_000_007L);
            }
        }
        return Table.create(name, text, number, day, decimal, flag, big);
    }

    /** Half of all are among the first tenth. */
    private static int skewed(int keys, Random random) {
        int among = random.nextBoolean() ? Math.max(1, keys / 10) : keys;
        return random.nextInt(among);
    }
}
