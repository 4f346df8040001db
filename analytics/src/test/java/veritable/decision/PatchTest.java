package veritable.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import veritable.claim.Statement;
import veritable.report.Location;

class PatchTest {
    private static final Decision DECISION =
            new Decision(
                    "0",
                    Instant.EPOCH,
                    "ann",
                    new Answer.Side(0),
                    "",
                    "f",
                    new Question("r", "s", "current"),
                    List.of(),
                    List.of());

    private static Correction correction(int line, int column, String before, String after) {
        return new Correction(
                new Statement(
                        Statement.Kind.TABLE, "quote", "", new Location("a.md", line, column)),
                before,
                after,
                DECISION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Istio 1.20 is old | 7 | 1.20 | 1.21 | Istio 1.21 is old",
                "Istio 1.20 | 7 | 1.20 | 1.21 | Istio 1.21",
                "Istio v1.20, | 7 | 1.20 | 1.21 | Istio v1.21,",
                "Istio 1.20。 | 7 | 1.20 | 1.21 | Istio 1.21。",
                "Istio 1.20. | 7 | 1.20 | 1.21 | Istio 1.21.",
                "Istio 1.20.3 | 7 | 1.20 | 1.21 | Istio 1.20.3",
                "Istio 1.201 | 7 | 1.20 | 1.21 | Istio 1.201",
                "Istio 1.20+ | 7 | 1.20 | 1.21 | Istio 1.20+",
                "Istio 1.20-rc1 | 7 | 1.20 | 1.21 | Istio 1.20-rc1",
                "Istio | 70 | 1.20 | 1.21 | Istio",
            })
    void replacesTheVersionAndNothingElse(
            String line, int column, String before, String after, String expected) {
        assertThat(correction(1, column, before, after).applied(line)).isEqualTo(expected);
    }

    @Test
    void writesHunksWithTheLinesAround() {
        String text = "0\n1\n2\n3\n1.0 x\n5\n6\n7\n8\n9\n10\n11\n1.0 y\r\nend";
        Patch patch =
                Patch.of(
                        List.of(correction(5, 1, "1.0", "2.0"), correction(13, 1, "1.0", "2.0")),
                        Map.of("a.md", text));
        assertThat(patch.left()).isEmpty();
        assertThat(patch.text())
                .isEqualTo(
                        """
                        --- a/a.md
                        +++ b/a.md
                        @@ -2,7 +2,7 @@
                         1
                         2
                         3
                        -1.0 x
                        +2.0 x
                         5
                         6
                         7
                        @@ -10,5 +10,5 @@
                         9
                         10
                         11
                        -1.0 y\r
                        +2.0 y\r
                         end
                        \\ No newline at end of file
                        """);
    }

    @Test
    void leavesWhatIsWrittenInAnotherWay() {
        List<Correction> corrections = new ArrayList<>();
        corrections.add(correction(1, 1, "1.30", "1.31"));
        Patch patch = Patch.of(corrections, Map.of("a.md", "一点三十\n"));
        assertThat(patch.text()).isEmpty();
        assertThat(patch.left()).isEqualTo(corrections);
    }
}
