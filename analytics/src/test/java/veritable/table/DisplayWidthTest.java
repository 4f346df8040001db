package veritable.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "版本, 4",
        "（全角）, 8",
        "ｶﾅ, 2",
        "한국어, 6",
        "e\u0301, 1", // e and an acute accent
        "👍, 2",
        "👍🏽, 2",
        "👩‍💻, 2",
        "👨‍👩‍👧‍👦x, 3",
        "🇨🇳🇩🇪, 4",
        "❤️, 2",
        "❤, 1",
        "1️⃣, 2",
        "12, 2",
        "☁️K8s, 5",
        "\u1112\u1161\u11AB, 2", // one syllable of three letters
        "𠀀, 2",
        "…, 1",
        "✅, 2",
        "a\u200Bb, 2"
    })
    void countsWhatATerminalShows(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @Test
    void cutsBetweenWholeCharacters() {
        assertThat(DisplayWidth.fitting("版本号", 5)).isEqualTo("版本");
        assertThat(DisplayWidth.fitting("a👨‍👩‍👧‍👦b", 2)).isEqualTo("a");
        assertThat(DisplayWidth.fitting("a👨‍👩‍👧‍👦b", 3)).isEqualTo("a👨‍👩‍👧‍👦");
        assertThat(DisplayWidth.fitting("e\u0301e\u0301", 1)).isEqualTo("e\u0301");
        assertThat(DisplayWidth.fitting("abc", 0)).isEmpty();
        assertThat(DisplayWidth.fitting("abc", 9)).isEqualTo("abc");
        assertThat(DisplayWidth.fittingEnd("版本号", 5)).isEqualTo("本号");
        assertThat(DisplayWidth.fittingEnd("a👨‍👩‍👧‍👦b", 2)).isEqualTo("b");
        assertThat(DisplayWidth.fittingEnd("abc", 3)).isEqualTo("abc");
        assertThat(DisplayWidth.fittingEnd("abc", 0)).isEmpty();
    }
}
