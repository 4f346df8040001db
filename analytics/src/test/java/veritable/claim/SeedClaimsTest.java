package veritable.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import veritable.report.Reports;
import veritable.technology.Technologies;

/** The claims of the two real reports, read by a person: one line for each place. */
class SeedClaimsTest {
    @ParameterizedTest
    @CsvSource({"2025-11-technology-updates, 11", "2025-11-cloud-native-architecture-updates, 39"})
    void readsEveryClaimOfASeed(String seed, int distinct) throws IOException {
        Claims claims =
                Claims.in(
                        Reports.read(Path.of("..", "seeds", seed + ".md")),
                        Technologies.standard());
        assertThat(claims.claims()).hasSize(distinct);
        assertThat(lines(claims)).isEqualTo(golden(seed));
    }

    private static List<String> lines(Claims claims) {
        return claims.claims().stream()
                .flatMap(SeedClaimsTest::lines)
                .sorted((a, b) -> line(a) == line(b) ? a.compareTo(b) : line(a) - line(b))
                .toList();
    }

    private static int line(String row) {
        return Integer.parseInt(row.substring(0, row.indexOf(' ')));
    }

    private static Stream<String> lines(Claim claim) {
        return claim.statements().stream()
                .map(
                        place ->
                                place.at().line()
                                        + " | "
                                        + claim.technology()
                                        + " | "
                                        + claim.versions().text()
                                        + " | "
                                        + claim.roleAt(place).id()
                                        + " | "
                                        + place.kind().id());
    }

    private static List<String> golden(String seed) throws IOException {
        try (var in = SeedClaimsTest.class.getResourceAsStream(seed + ".claims")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
