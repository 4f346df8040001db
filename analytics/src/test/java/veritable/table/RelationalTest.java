package veritable.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.Table;

/** Grouping, joins and distinct rows against a database, on tables made at random. */
@Tag("slow")
class RelationalTest {
    private static DuckDb database;

    @BeforeAll
    static void open() throws SQLException {
        database = new DuckDb();
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    /**
     * Rows, keys and share of missing cells: none, few, one key, all different, and all missing.
     */
    @ParameterizedTest
    @CsvSource({
        "0, 1, 0",
        "1, 1, 0",
        "1, 1, 1",
        "50, 3, 0.3",
        "500, 1, 0.1",
        "2000, 40, 0.02",
        "3000, 100000, 0.01",
        "4000, 300, 0",
        "4000, 9, 0.5"
    })
    void groupsAsADatabaseDoes(int rows, int keys, double missing)
            throws SQLException, IOException {
        Random random = new Random(rows * 31L + keys);
        Table table = RandomTables.of("claims", rows, keys, missing, random);
        database.load(table);
        for (List<String> by :
                List.of(
                        List.<String>of(),
                        List.of("text"),
                        List.of("decimal"),
                        List.of("text", "number"),
                        List.of("day", "flag", "big"),
                        List.of("big", "decimal", "text", "number"))) {
            Grouping grouping =
                    Grouping.of(table, by.toArray(String[]::new))
                            .count()
                            .count("number")
                            .distinct("text")
                            .distinct("decimal")
                            .min("number")
                            .max("day")
                            .min("decimal")
                            .max("big")
                            .min("text")
                            .max("text")
                            .max("flag")
                            .sum("number")
                            .sum("decimal")
                            .sum("big")
                            .mean("number")
                            .mean("decimal");
            String columns = by.isEmpty() ? "" : String.join(", ", by) + ", ";
            assertThat(DuckDb.rows(grouping.table()))
                    .as("by %s", by)
                    .isEqualTo(
                            database.rows(
                                    "SELECT "
                                            + columns
                                            + "count(*), count(number), count(DISTINCT text),"
                                            + " count(DISTINCT decimal), min(number), max(day),"
                                            + " min(decimal), max(big), min(text), max(text),"
                                            + " max(flag), sum(number), sum(decimal), sum(big),"
                                            + " avg(number), avg(decimal) FROM claims"
                                            + (by.isEmpty() ? "" : " GROUP BY ALL")));
        }
    }

    /** Rows of the left and of the right, keys, share of missing cells. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 1, 0",
        "0, 5, 2, 0",
        "5, 0, 2, 0",
        "200, 100, 5, 0.2",
        "2002, 2, 2, 0",
        "3, 4500, 2, 0.1",
        "1500, 60, 1, 0.05",
        "2000, 2000, 100000, 0.01",
        "3000, 1000, 300, 0.1",
        "50, 50, 3, 1"
    })
    void joinsAsADatabaseDoes(int leftRows, int rightRows, int keys, double missing)
            throws SQLException, IOException {
        Random random = new Random(leftRows * 31L + rightRows);
        Table left = RandomTables.of("claims", leftRows, keys, missing, random);
        Table right = RandomTables.of("facts", rightRows, keys, missing, random);
        database.load(left);
        database.load(right);
        for (List<String> by :
                List.of(
                        List.of("text"),
                        List.of("number"),
                        List.of("big"),
                        List.of("decimal", "day"),
                        List.of("text", "number", "flag"))) {
            String[] keyColumns = by.toArray(String[]::new);
            assertThat(DuckDb.rows(Joins.inner(left, right, keyColumns)))
                    .as("inner by %s", by)
                    .isEqualTo(database.rows(join("JOIN", by, left)));
            assertThat(DuckDb.rows(Joins.left(left, right, keyColumns)))
                    .as("left by %s", by)
                    .isEqualTo(database.rows(join("LEFT JOIN", by, left)));
        }
    }

    private static String join(String kind, List<String> by, Table table) {
        StringBuilder columns = new StringBuilder();
        by.forEach(key -> columns.append(columns.isEmpty() ? "" : ", ").append("l.").append(key));
        for (String side : List.of("l.", "r.")) {
            for (String name : table.columnNames()) {
                if (!by.contains(name)) {
                    columns.append(", ").append(side).append(name);
                }
            }
        }
        StringBuilder on = new StringBuilder();
        by.forEach(
                key ->
                        on.append(on.isEmpty() ? "" : " AND ")
                                .append("l.")
                                .append(key)
                                .append(" = r.")
                                .append(key));
        return "SELECT " + columns + " FROM claims l " + kind + " facts r ON " + on;
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "1000, 4, 0.3", "3000, 300, 0.05", "3000, 100000, 0"})
    void leavesOutRepetitionsAsADatabaseDoes(int rows, int keys, double missing)
            throws SQLException, IOException {
        Table table = RandomTables.of("claims", rows, keys, missing, new Random(rows + keys));
        database.load(table);
        assertThat(DuckDb.rows(Distinct.of(table, "text", "flag")))
                .isEqualTo(database.rows("SELECT DISTINCT text, flag FROM claims"));
        assertThat(DuckDb.rows(Distinct.of(table)))
                .isEqualTo(database.rows("SELECT DISTINCT * FROM claims"));
        assertThat(DuckDb.rows(Distinct.of(table, "decimal")))
                .isEqualTo(database.rows("SELECT DISTINCT decimal FROM claims"));
    }

    @Test
    void keepsEveryRowOfAKeyThatIsRepeatedAThousandTimes() throws SQLException, IOException {
        Table left = RandomTables.of("claims", 20_000, 10, 0.01, new Random(1));
        Table right = RandomTables.of("facts", 300, 20, 0.1, new Random(2));
        database.load(left);
        database.load(right);
        assertThat(Joins.inner(left, right, "text").rowCount())
                .isEqualTo(
                        Integer.parseInt(
                                database.rows("SELECT count(*) FROM claims JOIN facts USING (text)")
                                        .get(0)));
    }
}
