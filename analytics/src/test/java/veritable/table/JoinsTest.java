package veritable.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class JoinsTest {
    private static final Table CLAIMS =
            Table.create(
                    "claims",
                    IntColumn.create("line", 1, 2, 3, 4, 5),
                    StringColumn.create("technology", "OPA", "Istio", "", "K3s", "Istio"),
                    StringColumn.create("version", "0.62", "1.21", "1.0", "1.30", "1.20"));

    private static final Table RELEASES =
            Table.create(
                    "releases",
                    StringColumn.create("Technology", "Istio", "", "OPA", "Istio"),
                    StringColumn.create("version", "1.27", "9", "1.10", "1.28"),
                    StringColumn.create("version_2", "a", "b", "c", "d"));

    @Test
    void pairsRowsInTheOrderOfTheLeftThenOfTheRight() {
        Table joined = Joins.inner(CLAIMS, RELEASES, "technology");
        assertThat(joined.columnNames())
                .containsExactly("technology", "line", "version", "version_2", "version_2_2");
        assertThat(DuckDb.inOrder(joined))
                .containsExactly(
                        "OPA | 1 | 0.62 | 1.10 | c",
                        "Istio | 2 | 1.21 | 1.27 | a",
                        "Istio | 2 | 1.21 | 1.28 | d",
                        "Istio | 5 | 1.20 | 1.27 | a",
                        "Istio | 5 | 1.20 | 1.28 | d");
    }

    @Test
    void keepsRowsOfTheLeftThatHaveNoMatch() {
        assertThat(DuckDb.inOrder(Joins.left(CLAIMS, RELEASES, "technology")))
                .containsExactly(
                        "OPA | 1 | 0.62 | 1.10 | c",
                        "Istio | 2 | 1.21 | 1.27 | a",
                        "Istio | 2 | 1.21 | 1.28 | d",
                        "NULL | 3 | 1.0 | NULL | NULL",
                        "K3s | 4 | 1.30 | NULL | NULL",
                        "Istio | 5 | 1.20 | 1.27 | a",
                        "Istio | 5 | 1.20 | 1.28 | d");
    }

    @Test
    void keepsColumnsAndTypesOfEmptyTables() {
        Table joined = Joins.left(CLAIMS.emptyCopy(), RELEASES.emptyCopy(), "technology");
        assertThat(joined.rowCount()).isZero();
        assertThat(joined.types())
                .containsExactly(
                        ColumnType.STRING,
                        ColumnType.INTEGER,
                        ColumnType.STRING,
                        ColumnType.STRING,
                        ColumnType.STRING);
        assertThat(Joins.left(CLAIMS, RELEASES.emptyCopy(), "technology").rowCount()).isEqualTo(5);
    }

    @Test
    void keepsAllRowsOfAFrequentKey() {
        StringColumn keys = StringColumn.create("key");
        for (int i = 0; i < 2002; i++) {
            keys.append(i % 2 == 0 ? "even" : "odd");
        }
        Table many = Table.create("many", keys);
        Table two = Table.create("two", StringColumn.create("key", "even", "odd"));
        assertThat(Joins.inner(many, two, "key").rowCount()).isEqualTo(2002);
        assertThat(Joins.inner(two, many, "key").rowCount()).isEqualTo(2002);
        assertThat(Joins.inner(many, many, "key").rowCount()).isEqualTo(2 * 1001 * 1001);
    }

    @Test
    void saysWhatKeepsTablesFromBeingJoined() {
        assertThatThrownBy(() -> Joins.inner(CLAIMS, RELEASES, "line"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "table \"releases\" has no column \"line\" (it has Technology, version,"
                                + " version_2)");
        Table lines = Table.create("lines", StringColumn.create("line", "1"));
        assertThatThrownBy(() -> Joins.inner(CLAIMS, lines, "line"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "column \"line\" is of type INTEGER on the left and STRING on the right");
        assertThatThrownBy(() -> Joins.inner(CLAIMS, RELEASES))
                .isInstanceOf(IllegalArgumentException.class);
        int[] zeros = new int[50_000];
        Table same = Table.create("same", IntColumn.create("key", zeros));
        assertThatThrownBy(() -> Joins.inner(same, same, "key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the join has 2500000000 rows, more than a table can hold");
    }
}
