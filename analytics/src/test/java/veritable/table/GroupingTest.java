package veritable.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.InstantColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.ShortColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.api.TimeColumn;
import tech.tablesaw.columns.strings.NullDictionaryMap;

class GroupingTest {
    private static Table claims() {
        return Table.create(
                "claims",
                StringColumn.create("technology", "OPA", "Istio", "", "OPA", "Istio", ""),
                StringColumn.create("role", "current", "current", "", "minimum", "current", ""),
                IntColumn.create("line", 9, 3, 7, 4, 8, 5),
                DoubleColumn.create("value", 0.5, Double.NaN, 2, 1, Double.NaN, Double.NaN),
                DateColumn.create(
                        "report_date",
                        LocalDate.of(2025, 11, 4),
                        null,
                        LocalDate.of(2025, 1, 2),
                        LocalDate.of(2024, 12, 31),
                        LocalDate.of(2025, 2, 1),
                        null));
    }

    @Test
    void putsTheRowsOfAGroupTogetherInTheOrderOfFirstAppearance() {
        Table summary =
                Grouping.of(claims(), "technology", "role").count().max("line").min("line").table();
        assertThat(summary.columnNames())
                .containsExactly("technology", "role", "count", "max_line", "min_line");
        assertThat(DuckDb.inOrder(summary))
                .containsExactly(
                        "OPA | current | 1 | 9 | 9",
                        "Istio | current | 2 | 8 | 3",
                        "NULL | NULL | 2 | 7 | 5",
                        "OPA | minimum | 1 | 4 | 4");
    }

    @Test
    void leavesMissingCellsOutOfEveryAggregate() {
        Table summary =
                Grouping.of(claims(), "technology")
                        .count("value")
                        .sum("value")
                        .mean("value")
                        .min("value")
                        .first("report_date")
                        .last("report_date")
                        .distinct("report_date")
                        .sum("line")
                        .table();
        assertThat(DuckDb.inOrder(summary))
                .containsExactly(
                        "OPA | 2 | 1.5 | 0.75 | 0.5 | 2025-11-04 | 2024-12-31 | 2 | 13",
                        "Istio | 0 | NULL | NULL | NULL | 2025-02-01 | 2025-02-01 | 1 | 11",
                        "NULL | 1 | 2.0 | 2.0 | 2.0 | 2025-01-02 | 2025-01-02 | 1 | 12");
    }

    @Test
    void keepsTheTypesOfTheColumns() {
        Table summary =
                Grouping.of(claims(), "report_date")
                        .max("technology")
                        .max("line")
                        .min("report_date")
                        .count()
                        .mean("line")
                        .sum("line")
                        .table();
        assertThat(summary.types())
                .containsExactly(
                        ColumnType.LOCAL_DATE,
                        ColumnType.STRING,
                        ColumnType.INTEGER,
                        ColumnType.LOCAL_DATE,
                        ColumnType.INTEGER,
                        ColumnType.DOUBLE,
                        ColumnType.LONG);
    }

    @Test
    void countsAllRowsWithoutKeys() {
        assertThat(DuckDb.inOrder(Grouping.of(claims()).count().max("line").table()))
                .containsExactly("6 | 9");
        assertThat(DuckDb.inOrder(Grouping.of(claims().emptyCopy()).count().max("line").table()))
                .containsExactly("0 | NULL");
        assertThat(Grouping.of(claims().emptyCopy(), "role").count().table().rowCount()).isZero();
    }

    @Test
    void givesAFreeNameToAColumnWhoseNameIsTaken() {
        Table counted = Grouping.of(claims(), "technology").count().table();
        assertThat(Grouping.of(counted, "count").count().count().table().columnNames())
                .containsExactly("count", "count_2", "count_3");
    }

    @Test
    void addsUpWithoutLosingSmallNumbers() {
        double[] numbers = {1e16, 1, -1e16, 1, 0.5};
        Table table = Table.create("t", DoubleColumn.create("value", numbers));
        assertThat(DuckDb.inOrder(Grouping.of(table).sum("value").table())).containsExactly("2.5");
        int[] many = new int[3];
        java.util.Arrays.fill(many, Integer.MAX_VALUE);
        assertThat(
                        DuckDb.inOrder(
                                Grouping.of(Table.create("t", IntColumn.create("line", many)))
                                        .sum("line")
                                        .table()))
                .containsExactly("6442450941");
    }

    @Test
    void leavesRepetitionsOut() {
        assertThat(DuckDb.inOrder(Distinct.of(claims(), "role", "technology")))
                .containsExactly(
                        "current | OPA", "current | Istio", "NULL | NULL", "minimum | OPA");
        assertThat(Distinct.of(claims()).rowCount()).isEqualTo(6);
        assertThat(Distinct.of(claims().append(claims())).rowCount()).isEqualTo(6);
    }

    @Test
    void givesColumnsThatWorkOnAsIfTheyHadBeenAppended() {
        StringColumn roles = Distinct.of(claims(), "role").stringColumn("role");
        roles.append("planned").append("current").appendMissing();
        assertThat(roles.asList())
                .isEqualTo(List.of("current", "", "minimum", "planned", "current", ""));
        assertThat(roles.countUnique()).isEqualTo(4);
        assertThat(roles.countMissing()).isEqualTo(2);
        assertThat(roles.isEqualTo("current").toArray()).containsExactly(0, 4);
        assertThat(roles.unique().asList())
                .containsExactlyInAnyOrder("current", "", "minimum", "planned");
        roles.set(0, "minimum");
        assertThat(roles.countOccurrences("current")).isEqualTo(1);
        assertThat(roles.countOccurrences("minimum")).isEqualTo(2);
        roles.sortAscending();
        assertThat(roles.get(5)).isEqualTo("planned");
    }

    @Test
    void holdsNumbersForEqualAsTheyAreEqual() {
        Table zeros =
                Table.create("t", DoubleColumn.create("value", 0.0, -0.0, Double.NaN, 1e-300));
        assertThat(DuckDb.inOrder(Grouping.of(zeros, "value").count().table()))
                .containsExactly("0.0 | 2", "NULL | 1", "1.0E-300 | 1");
        assertThat(DuckDb.inOrder(Grouping.of(zeros).min("value").max("value").table()))
                .containsExactly("0.0 | 1.0E-300");
        long[] ends = {Long.MAX_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE, -1};
        Table longs = Table.create("t", LongColumn.create("big", ends));
        assertThat(DuckDb.inOrder(Grouping.of(longs, "big").count().table()))
                .containsExactly("9223372036854775807 | 2", "-9223372036854775807 | 1", "-1 | 1");
        assertThatThrownBy(() -> Grouping.of(longs, "big").sum("big").table())
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void readsTextWithoutADictionary() {
        StringColumn plain = StringColumn.create("role", "current", "", "minimum", "current");
        StringColumn text =
                StringColumn.createInternal("role", new NullDictionaryMap(plain.getDictionary()));
        Table table = Table.create("t", text);
        assertThat(DuckDb.inOrder(Grouping.of(table, "role").count().max("role").table()))
                .containsExactly(
                        "current | 2 | current", "NULL | 1 | NULL", "minimum | 1 | minimum");
    }

    @Test
    void groupsByColumnsOfEveryType() {
        Table table =
                Table.create(
                        "t",
                        ShortColumn.create("short", new short[] {3, 1, 3}),
                        FloatColumn.create("float", new float[] {0.5f, 2, 0.5f}),
                        BooleanColumn.create("flag", new Boolean[] {true, null, true}),
                        TimeColumn.create("time", LocalTime.NOON, LocalTime.MIN, LocalTime.NOON),
                        DateTimeColumn.create(
                                "then",
                                LocalDateTime.of(2025, 11, 4, 1, 0),
                                LocalDateTime.of(2024, 1, 1, 0, 0),
                                LocalDateTime.of(2025, 11, 4, 1, 0)),
                        InstantColumn.create(
                                "instant",
                                Instant.ofEpochSecond(9),
                                Instant.ofEpochSecond(4),
                                Instant.ofEpochSecond(9)));
        for (String key : table.columnNames()) {
            Grouping grouping = Grouping.of(table, key).count();
            for (String column : table.columnNames()) {
                grouping = grouping.max(column).min(column);
            }
            assertThat(DuckDb.inOrder(grouping.table()))
                    .as(key)
                    .hasSize(2)
                    .first()
                    .asString()
                    .contains("| 2 | 3 | 3 | 0.5 | 0.5 | true | true | 12:00 | 12:00");
        }
        assertThat(
                        DuckDb.inOrder(
                                Grouping.of(table).max("then").max("instant").min("time").table()))
                .containsExactly("2025-11-04T01:00 | 1970-01-01T00:00:09Z | 00:00");
        assertThat(DuckDb.inOrder(Grouping.of(table).sum("short").sum("float").table()))
                .containsExactly("7 | 3.0");
        assertThat(Joins.inner(table, table, "short", "flag", "time", "then", "instant").rowCount())
                .isEqualTo(4);
    }

    @Test
    void saysWhatIsWrongWithAColumn() {
        assertThatThrownBy(() -> Grouping.of(claims(), "technolgy"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "table \"claims\" has no column \"technolgy\" (it has technology, role,"
                                + " line, value, report_date)");
        assertThatThrownBy(() -> Grouping.of(claims(), "role").sum("technology").table())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("column \"technology\" is of type STRING, which has no sum");
    }
}
