package veritable.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import veritable.claim.Statements;
import veritable.report.Source;

class NamesTest {
    @Test
    void aFileIsCalledByItsNameWithoutFolderAndEnding() {
        assertThat(names("seeds/a.md", "seeds/b.v2.md")).containsExactly("a", "b.v2");
    }

    @Test
    void filesOfTheSameNameAreCalledByTheirPaths() {
        assertThat(names("x/a.md", "b.md", "y/a.md")).containsExactly("x/a.md", "b", "y/a.md");
    }

    @Test
    void theSameFileGivenTwiceIsNumbered() {
        assertThat(names("a.md", "a.md", "a.md")).containsExactly("a.md", "a.md (2)", "a.md (3)");
    }

    @Test
    void whatAllNamesBeginWithIsLeftOut() {
        assertThat(names("seeds/2025-11-cloud-updates.md", "seeds/2025-11-technology-updates.md"))
                .containsExactly("cloud-updates", "technology-updates");
    }

    @Test
    void namesThatDifferInNumbersOnlyKeepTheirWords() {
        assertThat(names("updates-2025-10.md", "updates-2025-11.md"))
                .containsExactly("updates-2025-10", "updates-2025-11");
    }

    @Test
    void aSingleReportKeepsItsName() {
        assertThat(names("2025-11-updates.md")).containsExactly("2025-11-updates");
    }

    private static List<String> names(String... paths) {
        return Names.of(Stream.of(paths).map(NamesTest::empty).toList());
    }

    private static Statements empty(String path) {
        return new Statements(
                new Source(path, path, Optional.empty(), Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
