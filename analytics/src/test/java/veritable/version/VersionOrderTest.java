package veritable.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.junit.jupiter.api.Test;

/** Laws of the order of versions, on versions made by chance from a fixed seed. */
class VersionOrderTest {
    private static final String[] WORDS = {
        "alpha", "beta", "rc", "a", "b", "c", "dev", "preview", "pre", "m", "snapshot", "post",
                "sp",
        "patch", "p", "u", "foo", "zeta", "alpine", "k3s", "ubuntu", "build", "git", "r", "lts",
                "ga"
    };
    private static final String[] JOINS = {"", ".", "-", "_", "~", "+", "-", "."};

    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        if (random.nextInt(12) == 0) {
            text.append(random.nextInt(3)).append(random.nextBoolean() ? ":" : "!");
        }
        if (random.nextInt(6) == 0) {
            text.append('v');
        }
        text.append(random.nextInt(4));
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append('.').append(random.nextInt(3));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(JOINS[random.nextInt(JOINS.length)]);
            if (random.nextInt(3) > 0) {
                text.append(WORDS[random.nextInt(WORDS.length)]);
            } else if (random.nextInt(4) == 0) {
                text.append((char) ('a' + random.nextInt(26)));
            } else {
                text.append(random.nextInt(12));
            }
            if (random.nextInt(2) == 0) {
                text.append(random.nextInt(3));
            }
        }
        return text.toString();
    }

    static List<Version> versions(int count, long seed) {
        Random random = new Random(seed);
        List<Version> versions = new ArrayList<>();
        while (versions.size() < count) {
            Version.parseOrEmpty(text(random)).ifPresent(versions::add);
        }
        return versions;
    }

    @Test
    void tellsItsParts() {
        Version build = Version.parse("v1.30.4+k3s1");
        assertThat(build.numbers()).containsExactly(1L, 30L, 4L);
        assertThat(build.isPreRelease()).isFalse();
        assertThat(build).hasToString("1.30.4+k3s1");
        assertThat(Version.parse("22.04 LTS").labels()).containsExactly("lts");
        assertThat(Version.parse("edge-24.5.1").stream()).isEqualTo("edge");
        assertThat(Version.parse("v1.30").stream()).isEmpty();
        assertThat(Version.parse("1.0.0-rc.1").isPreRelease()).isTrue();
        assertThat(Version.parse("1.0~git3").isPreRelease()).isTrue();
        assertThat(Version.parse("1.0-sp1-beta").isPreRelease()).isFalse();
        assertThat(Version.parse("Preview 2").isPreRelease()).isTrue();
        assertThat(Version.parse("Preview 2").numbers()).isEmpty();
        assertThat(Version.parse("1." + "9".repeat(40)).numbers())
                .containsExactly(1L, Long.MAX_VALUE);
        assertThat(Version.parse("24.04")).isEqualTo(Version.parse("24.4")).hasToString("24.04");
    }

    @Test
    void isTotal() {
        List<Version> versions = versions(250, 1);
        for (Version a : versions) {
            assertThat(a.compareTo(a)).isZero();
            for (Version b : versions) {
                assertThat(Integer.signum(a.compareTo(b)))
                        .isEqualTo(-Integer.signum(b.compareTo(a)));
                assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
                if (a.equals(b)) {
                    assertThat(a).hasSameHashCodeAs(b);
                }
            }
        }
    }

    @Test
    void isTransitive() {
        List<Version> versions = versions(90, 2);
        for (Version a : versions) {
            for (Version b : versions) {
                if (a.compareTo(b) > 0) {
                    continue;
                }
                for (Version c : versions) {
                    if (b.compareTo(c) <= 0) {
                        assertThat(a.compareTo(c)).as(a + " " + b + " " + c).isNotPositive();
                    }
                }
            }
        }
    }

    @Test
    void sortsTheSameFromAnyStart() {
        List<Version> versions = versions(3_000, 3);
        List<Version> shuffled = new ArrayList<>(versions);
        Collections.shuffle(shuffled, new Random(4));
        Collections.sort(versions);
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(versions);
    }

    @Test
    void readsBackWhatItWrites() {
        Random random = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            String text = text(random);
            Version.parseOrEmpty(text)
                    .ifPresent(
                            version ->
                                    assertThat(Version.parse(version.toString()))
                                            .as(text)
                                            .isEqualTo(version));
        }
    }

    @Test
    void agreesWithMavenOnNumbersAndTheQualifiersMavenKnows() {
        String[] qualifiers = {
            "",
            "-alpha-1",
            "-alpha-2",
            "-beta-1",
            "-beta-2",
            "-milestone-1",
            "-rc-1",
            "-rc-2",
            "-SNAPSHOT",
            "-sp",
            "-GA",
            ".Final"
        };
        Random random = new Random(6);
        for (int round = 0; round < 20_000; round++) {
            String one = numbers(random) + qualifiers[random.nextInt(qualifiers.length)];
            String other = numbers(random) + qualifiers[random.nextInt(qualifiers.length)];
            int maven = new ComparableVersion(one).compareTo(new ComparableVersion(other));
            int ours = Version.parse(one).compareTo(Version.parse(other));
            assertThat(Integer.signum(ours)).as(one + " " + other).isEqualTo(Integer.signum(maven));
        }
    }

    @Test
    void comparesNumbersOfAnySize() {
        Random random = new Random(8);
        for (int round = 0; round < 5_000; round++) {
            BigInteger one = new BigInteger(random.nextInt(200), random);
            BigInteger other =
                    random.nextBoolean()
                            ? one.add(BigInteger.valueOf(random.nextInt(3) - 1)).abs()
                            : new BigInteger(random.nextInt(200), random);
            int order = Version.parse("1." + one).compareTo(Version.parse("1." + other));
            assertThat(Integer.signum(order)).as(one + " " + other).isEqualTo(one.compareTo(other));
        }
    }

    private static String numbers(Random random) {
        StringBuilder text = new StringBuilder().append(random.nextInt(3));
        for (int i = random.nextInt(3); i > 0; i--) {
            text.append('.').append(random.nextInt(3));
        }
        return text.toString();
    }
}
