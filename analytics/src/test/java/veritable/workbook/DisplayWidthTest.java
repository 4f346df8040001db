package veritable.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {
    @Test
    void countsHanCharactersTwice() {
        assertThat(DisplayWidth.of("Istio 1.21", 60)).isEqualTo(10);
        assertThat(DisplayWidth.of("版本 1.21", 60)).isEqualTo(9);
        assertThat(DisplayWidth.of("（版本）", 60)).isEqualTo(8);
        assertThat(DisplayWidth.of("한국어かな", 60)).isEqualTo(10);
        assertThat(DisplayWidth.of("😀", 60)).isEqualTo(2);
    }

    @Test
    void doesNotCountWhatTakesNoRoom() {
        assertThat(DisplayWidth.of("e\u0301\u200B", 60)).isEqualTo(1);
    }

    @Test
    void takesTheWidestLine() {
        assertThat(DisplayWidth.of("a\nabc\nab", 60)).isEqualTo(3);
        assertThat(DisplayWidth.of("", 60)).isZero();
    }

    @Test
    void endsAtTheLimit() {
        assertThat(DisplayWidth.of("版".repeat(1_000), 15)).isEqualTo(15);
    }
}
