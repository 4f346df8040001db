package veritable.jupyter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import veritable.language.Language;

/** {@code %%sql} over what is at hand in a session, by DuckDB itself. */
@Tag("slow")
class SqlTest {
    private final Sitting sitting = new Sitting();

    @TempDir private Path folder = Path.of("");

    @AfterEach
    void close() {
        sitting.close();
    }

    @BeforeEach
    void read() throws Exception {
        SessionLanguage.choose(Language.ENGLISH);
        Files.writeString(folder.resolve("a.md"), "# A\n\n- Istio 1.20\n- Grafana 10.5\n");
        Files.writeString(folder.resolve("b.md"), "# B\n\n- Istio 1.21\n");
        sitting.run("var reports = Reports.in(\"" + folder + "\");");
    }

    private String rows(String query) {
        return sitting.text("%%sql\n" + query).replaceAll(" +", " ");
    }

    @Test
    void theReportsAreTables() {
        assertThat(
                        rows(
                                "SELECT technology, count(*) AS n FROM claims GROUP BY ALL ORDER BY n DESC"))
                .containsSubsequence("technology n", "Istio 2", "Grafana 1")
                .contains("2 rows × 2 columns");
        assertThat(rows("SELECT subject FROM findings WHERE rule = 'conflicting-versions'"))
                .containsSubsequence("Istio", "1 row");
    }

    @Test
    void aVersionStaysText() {
        assertThat(rows("SELECT version FROM claims WHERE technology = 'Istio' ORDER BY version"))
                .contains("string", "1.20", "1.21");
    }

    @Test
    void otherReportsAreOtherTables() throws Exception {
        assertThat(rows("SELECT count(*) AS n FROM claims")).contains("3");
        Files.writeString(folder.resolve("c.md"), "# C\n\n- Istio 1.22\n- Flux 2.0\n");
        sitting.run("var reports = Reports.in(\"" + folder + "\");");
        assertThat(rows("SELECT count(*) AS n FROM claims")).contains("5");
    }

    @Test
    void aTableInAVariableIsOneByItsName() {
        sitting.run(
                """
                var prices = Table.create("prices", StringColumn.create("name", "a", "b"),
                        IntColumn.create("price", 3, 4), DoubleColumn.create("rate", 0.5, 1.5),
                        BooleanColumn.create("sold", true, false),
                        DateColumn.create("day", java.time.LocalDate.of(2025, 11, 4), null));
                """);
        assertThat(
                        rows(
                                "SELECT name, price * 2 AS twice, rate, sold, day FROM prices ORDER BY name"))
                .contains("a 6 0.5 true 2025-11-04", "b 8 1.5 false");
    }

    @Test
    void aVariableHidesTheTableOfTheReports() {
        sitting.run(
                "var claims = Table.create(\"claims\", StringColumn.create(\"only\", \"mine\"));");
        assertThat(rows("SELECT * FROM claims")).contains("only", "mine", "1 row");
    }

    @Test
    void filesAreAskedByTheirNames() throws Exception {
        Files.writeString(folder.resolve("x.csv"), "name,version\n\"a, b\",1.20\nc,1.30\n");
        assertThat(
                        rows(
                                "SELECT name, version FROM read_csv('"
                                        + folder
                                        + "/x.csv', all_varchar = true)"))
                .contains("a, b 1.20", "c 1.30");
        sitting.run(
                "%%sql\nCOPY (SELECT technology, version FROM claims) TO '"
                        + folder
                        + "/x.parquet' (FORMAT parquet)");
        assertThat(
                        Files.readString(
                                folder.resolve("x.parquet"),
                                java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("PAR1")
                .endsWith("PAR1");
        assertThat(
                        rows(
                                "SELECT version FROM '"
                                        + folder
                                        + "/x.parquet' WHERE technology = 'Grafana'"))
                .contains("10.5");
        assertThat(rows("SELECT count(*) AS n FROM '" + folder + "/x.csv'")).contains("2");
    }

    @Test
    void oneLineDoesToo() {
        assertThat(sitting.text("%sql SELECT 6 * 7 AS answer")).contains("answer", "42");
    }

    @Test
    void aMistakeIsToldInTheDatabasesWords() {
        assertThat(sitting.error("%%sql\nSELECT nothing FROM claims"))
                .contains("nothing", "claims")
                .doesNotContain("at org.duckdb");
        assertThat(sitting.error("%sql")).contains("no query");
        assertThat(sitting.error("%%sql\nSELECT * FROM nowhere")).contains("nowhere");
    }
}
