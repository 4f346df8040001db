package veritable.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import veritable.version.VersionSet;

class DistanceTest {
    @ParameterizedTest
    @CsvSource({
        "10.5, 11.0, MAJOR, 1, false",
        "1.20, 1.22, MINOR, 2, false",
        "1.2.1, 1.2.4, PATCH, 3, false",
        "0.60, 0.62, MINOR, 2, true",
        "0.60, 1.0, MAJOR, 1, false",
        "1.2.3.4, 1.2.3.9, OTHER, 5, false",
        "2025.10, 2025.8, OTHER, 2, false",
        "2025.10, 2024.1+, OTHER, 1, false",
        "1.30.0-rc.1, 1.30.0, OTHER, 0, false",
        "1.30, 1.30.0, NONE, 0, false",
        "1.30.4+k3s1, 1.30.4+k3s2, OTHER, 0, false",
        "Preview 2, Preview 3, OTHER, 0, false",
    })
    void isTheFirstNumberThatDiffers(
            String one, String other, Distance.Level level, long by, boolean zero) {
        VersionSet left = VersionSet.parse(one);
        VersionSet right = VersionSet.parse(other);

        assertThat(Distance.between(left, right)).isEqualTo(new Distance(level, by, zero));
        assertThat(Distance.between(right, left)).isEqualTo(new Distance(level, by, zero));
    }
}
