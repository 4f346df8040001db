package veritable.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The facts of version-pairs.tsv, each in both directions. */
class VersionPairsTest {
    record Pair(String left, String right, String relation, String order, String source) {}

    static Stream<Pair> pairs() throws IOException {
        try (InputStream in = VersionPairsTest.class.getResourceAsStream("version-pairs.tsv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .map(p -> new Pair(p[0], p[1], p[2], p[3], p[4]));
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void holdsBothWays(Pair pair) {
        Versions.Comparison there = Versions.compare(pair.left(), pair.right());
        Versions.Comparison back = Versions.compare(pair.right(), pair.left());
        if (!pair.relation().equals("?")) {
            assertThat(there.relation().id()).isEqualTo(pair.relation());
            assertThat(back.relation().id()).isEqualTo(turned(pair.relation()));
        }
        if (!pair.order().equals("?")) {
            assertThat(there.order().id()).isEqualTo(pair.order());
            assertThat(back.order().id()).isEqualTo(turned(pair.order()));
        }
    }

    private static String turned(String id) {
        return Map.of(
                        "contains", "contained",
                        "contained", "contains",
                        "before", "after",
                        "after", "before")
                .getOrDefault(id, id);
    }
}
