package veritable.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import veritable.report.Report;
import veritable.report.Reports;

/** All that is found in the two seed reports, word for word. */
class SeedsTest {
    private static final List<String> SEEDS =
            List.of(
                    "2025-11-technology-updates.md",
                    "2025-11-cloud-native-architecture-updates.md");

    @Test
    void findsInTheSeedsWhatTheGoldenFileSays() throws IOException {
        String found = Printed.of(Comparison.of(seeds()).findings());
        Path actual = Path.of("target", "rules", "seeds.findings");
        Files.createDirectories(actual.getParent());
        Files.writeString(actual, found);

        assertThat(found)
                .isEqualTo(Files.readString(Path.of("src/test/resources/rules/seeds.findings")));
    }

    @Test
    void countsHowTheSeedsAgree() throws IOException {
        assertThat(Comparison.of(seeds()).agreements())
                .containsEntry(Agreement.CONFLICT, 7)
                .containsEntry(Agreement.COMPATIBLE, 1)
                .containsEntry(Agreement.EQUAL, 2);
    }

    private static List<Report> seeds() throws IOException {
        List<Report> seeds = new ArrayList<>();
        for (String seed : SEEDS) {
            seeds.add(Reports.parse(seed, Files.readString(Path.of("../seeds", seed))));
        }
        return seeds;
    }
}
