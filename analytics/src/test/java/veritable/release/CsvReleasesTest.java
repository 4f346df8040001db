package veritable.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReleasesTest {
    private static final LocalDate KNOWN = LocalDate.of(2026, 8, 22);

    @TempDir Path folder;

    private CsvReleases read(String text) throws IOException {
        return CsvReleases.read(Files.writeString(folder.resolve("mine.csv"), text), KNOWN);
    }

    @Test
    void readsCyclesWhateverTheOrderOfRowsAndColumns() throws IOException {
        CsvReleases csv =
                read(
                        """
                        source,cycle,product,release_date,eol,owner
                        "ours, too",1.9,Mine,2024-01-01,true,me
                        "ours, too",1.10,Mine,2025-01-01,2026-01-01,me
                        # a remark
                        ,1.0,Other,2025-01-01,false,
                        """);
        ReleaseHistory mine = ((Lookup.Found) csv.lookup("mine", KNOWN)).history();
        assertThat(mine.cycles()).extracting(ReleaseCycle::name).containsExactly("1.10", "1.9");
        assertThat(mine.cycles()).extracting(c -> c.end().text()).contains("ended");
        assertThat(mine.origin().source()).isEqualTo("ours, too");
        assertThat(mine.completeness()).isEqualTo(Completeness.SOME);
        assertThat(csv.lookup("none", KNOWN)).isInstanceOf(Lookup.NoSuchProduct.class);
        assertThat(csv.products()).containsExactly("mine", "other");
    }

    @Test
    void theSourceSaysWhatAMissingReleaseMeans() throws IOException {
        CsvReleases csv =
                read(
                        """
                        product,cycle,release_date,source
                        a,1,2025-01-01,endoflife.date
                        b,1,2025-01-01,github tags some/where
                        c,1,2025-01-01,endoflife.date
                        c,2,2025-01-01,github tags some/where
                        """);
        assertThat(completeness(csv, "a")).isEqualTo(Completeness.CYCLES);
        assertThat(completeness(csv, "b")).isEqualTo(Completeness.GAPLESS);
        assertThat(completeness(csv, "c")).isEqualTo(Completeness.SOME);
    }

    private static Completeness completeness(CsvReleases csv, String product) {
        return ((Lookup.Found) csv.lookup(product, KNOWN)).history().completeness();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "name,cycle; mine.csv:1: the header is",
                "; mine.csv:1: the file is empty",
                "product,cycle,release_date|a,1,01/02/2025; mine.csv:2: \"01/02/2025\" is no day",
                "product,cycle,release_date|a,,2025-01-01; mine.csv:2: no product or no cycle",
                "product,cycle,release_date|\"a,1,2025-01-01; mine.csv:2: a quotation mark",
            })
    void saysWhereAFileIsWrong(String text, String message) {
        String csv = text == null ? "" : text.replace('|', '\n');
        assertThatThrownBy(() -> read(csv))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
