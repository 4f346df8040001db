package veritable.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The order of rows, against the plainest way to get there. */
class OrderTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void isThatOfFirstAppearance(int seed) {
        Table table = RandomTables.of("t", 300, seed * 5, 0.1, new Random(seed));
        Set<String> pairs = new LinkedHashSet<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int row = 0; row < table.rowCount(); row++) {
            pairs.add(cells(table, row, "day", "text"));
            counts.merge(cells(table, row, "number", "decimal", "flag"), 1, Integer::sum);
        }
        assertThat(DuckDb.inOrder(Distinct.of(table, "day", "text")))
                .containsExactlyElementsOf(pairs);
        List<String> groups = new ArrayList<>();
        counts.forEach((key, count) -> groups.add(key + " | " + count));
        assertThat(DuckDb.inOrder(Grouping.of(table, "number", "decimal", "flag").count().table()))
                .isEqualTo(groups);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void ofAJoinIsThatOfTheLeftThenOfTheRight(int seed) {
        Random random = new Random(seed);
        Table left = RandomTables.of("left", 120, seed * 4, 0.1, random);
        Table right = RandomTables.of("right", 90, seed * 4, 0.1, random);
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < left.rowCount(); i++) {
            for (int j = 0; j < right.rowCount(); j++) {
                String key = cells(left, i, "text", "flag");
                if (key.equals(cells(right, j, "text", "flag")) && !key.contains("NULL")) {
                    String others = "number,day,decimal,big";
                    pairs.add(
                            key
                                    + " | "
                                    + cells(left, i, others.split(","))
                                    + " | "
                                    + cells(right, j, others.split(",")));
                }
            }
        }
        assertThat(DuckDb.inOrder(Joins.inner(left, right, "text", "flag"))).isEqualTo(pairs);
    }

    private static String cells(Table table, int row, String... names) {
        List<Column<?>> columns = new ArrayList<>();
        for (String name : names) {
            columns.add(table.column(name));
        }
        return DuckDb.inOrder(Table.create(columns).inRange(row, row + 1)).get(0);
    }
}
