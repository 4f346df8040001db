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
