package veritable.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import veritable.claim.Statements;
import veritable.report.Reports;

class NamesTest {
    private static List<String> names(String... paths) {
        return Names.of(
                Stream.of(paths).map(path -> Statements.in(Reports.parse(path, "# T\n"))).toList());
    }

    @Test
    void leavesOutWhatAllNamesBeginWith() {
        assertThat(names("seeds/2025-11-cloud-updates.md", "seeds/2025-11-technology-updates.md"))
                .containsExactly("cloud-updates", "technology-updates");
    }

    @Test
    void keepsWordsWhereOnlyNumbersDiffer() {
        assertThat(names("updates-2025-10.md", "updates-2025-11.md"))
                .containsExactly("updates-2025-10", "updates-2025-11");
    }

    @Test
    void tellsFilesOfOneNameApartByTheirFolders() {
        assertThat(names("may/report.md", "june/report.md"))
                .containsExactly("may/report.md", "june/report.md");
    }

    @Test
    void leavesASingleNameAsItIs() {
        assertThat(names("2025-11-updates.md")).containsExactly("2025-11-updates");
    }
}
