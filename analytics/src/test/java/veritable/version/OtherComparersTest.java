package veritable.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The order of versions against what others say, on versions made by chance from a fixed seed:
 * dpkg, and Debian's python3-packaging for PEP 440.
 */
@Tag("slow")
class OtherComparersTest {
    private static final String PACKAGING =
            """
            import sys
            from packaging.version import Version
            for line in open(sys.argv[1]):
                one, other = map(Version, line.split())
                print('before' if one < other else 'after' if one > other else 'equal')
            """;

    private static final String[] DPKG = {
        "sh",
        "-c",
        """
            while read -r one other; do
              if dpkg --compare-versions "$one" lt "$other"; then echo before
              elif dpkg --compare-versions "$one" gt "$other"; then echo after
              else echo equal; fi
            done <"$1"
            """,
        "sh"
    };

    @TempDir private Path folder;

    private final Random random = new Random(31);

    @Test
    void agreesWithPackagingOnAllOfPep440() throws Exception {
        agrees(pairs(3_000, this::python), "/usr/bin/python3", "-c", PACKAGING);
    }

    /**
     * In the upstream version itself dpkg sorts words by their letters, and so it does between
     * distributions.
     */
    @Test
    void agreesWithDpkgOnRevisionsOfDebian() throws Exception {
        agrees(pairs(200, () -> revision("", "", "+deb12u1", "+b2", "~bpo12+1")), DPKG);
    }

    @Test
    void agreesWithDpkgOnRevisionsOfUbuntu() throws Exception {
        agrees(pairs(200, () -> revision("", "", "ubuntu1", "ubuntu0.1", "ubuntu1.2")), DPKG);
    }

    private void agrees(List<String> pairs, String... command)
            throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("pairs"), pairs);
        List<String> whole = new ArrayList<>(List.of(command));
        whole.add(file.toString());
        Process process =
                new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> orders =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
        assertThat(process.waitFor()).isZero();
        assertThat(orders).hasSameSizeAs(pairs);
        for (int i = 0; i < orders.size(); i++) {
            String[] pair = pairs.get(i).split(" ");
            Order order = Version.parse(pair[0]).orderTo(Version.parse(pair[1]));
            assertThat(order.id()).as(pairs.get(i)).isEqualTo(orders.get(i));
        }
    }

    private interface Tail {
        String make();
    }

    /** Most pairs have the same numbers, so that it is the rest that decides. */
    private List<String> pairs(int count, Tail tail) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String numbers = numbers();
            String others = random.nextInt(10) < 7 ? numbers : numbers();
            pairs.add(numbers + tail.make() + " " + others + tail.make());
        }
        return pairs;
    }

    private String numbers() {
        StringBuilder numbers = new StringBuilder();
        numbers.append(random.nextInt(13)).append('.').append(random.nextInt(13));
        for (int i = random.nextInt(3); i > 0; i--) {
            numbers.append('.').append(random.nextInt(13));
        }
        return numbers.toString();
    }

    private String python() {
        return some(3, "a", "b", "rc", ".a", "-beta", "alpha", "c")
                + some(5, ".post")
                + some(5, ".dev")
                + (random.nextInt(7) == 0
                        ? any("+local", "+ubuntu.1", "+1", "+abc.5", "+abc.10")
                        : "");
    }

    private String some(int oneIn, String... words) {
        return random.nextInt(oneIn) == 0 ? any(words) + random.nextInt(4) : "";
    }

    private String revision(String... ends) {
        String stage = random.nextInt(4) == 0 ? any("~rc1", "~rc2", "~beta1") : "";
        String number = any("", "-0", "-1", "-2", "-10");
        return stage + number + (number.isEmpty() ? "" : any(ends));
    }

    private String any(String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
