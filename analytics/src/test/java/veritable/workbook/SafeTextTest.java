package veritable.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\tx", "\rx"})
    void quotesWhatBeginsLikeAFormula(String text) {
        assertThat(safe(text)).isEqualTo(new SafeText(text, true, 0, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.20", "a=b", "中文", "a\nb", "😀", "_x00_", "_x00G1_", "_X0041_"})
    void leavesOtherTextAsItIs(String text) {
        assertThat(safe(text)).isEqualTo(new SafeText(text, false, 0, false));
    }

    @Test
    void keepsWhatLooksLikeAnEscapedCharacter() {
        assertThat(safe("a_x0041_b").text()).isEqualTo("a_x005F_x0041_b");
        assertThat(safe("_x000D__xabCD_").text()).isEqualTo("_x005F_x000D__x005F_xabCD_");
    }

    @Test
    void showsControlCharactersAndBrokenPairs() {
        assertThat(safe("a\u0000b\u001Bc")).isEqualTo(new SafeText("a␀b␛c", false, 2, false));
        assertThat(safe("\uD83D x \uDE00\uFFFE"))
                .isEqualTo(new SafeText("\uFFFD x \uFFFD\uFFFD", false, 3, false));
    }

    @Test
    void cutsOnlyWhatIsTooLong() {
        String longest = "版".repeat(SafeText.LIMIT);
        assertThat(safe(longest)).isEqualTo(new SafeText(longest, false, 0, false));
        SafeText cut = safe(longest + "本");
        assertThat(cut.cut()).isTrue();
        assertThat(cut.text()).hasSize(SafeText.LIMIT).endsWith("版…cut");
    }

    @Test
    void cutsNeitherPairsNorEscapes() {
        for (String part : new String[] {"😀", "_x0041_", "a😀_x0041_"}) {
            for (int blanks = 0; blanks < 16; blanks++) {
                SafeText cut = safe(" ".repeat(blanks) + part.repeat(SafeText.LIMIT));
                assertThat(cut.text().length()).isLessThanOrEqualTo(SafeText.LIMIT);
                String end = cut.text().substring(0, cut.text().length() - "…cut".length());
                assertThat(Character.isHighSurrogate(end.charAt(end.length() - 1))).isFalse();
                assertThat(end).doesNotEndWith("_x005F");
            }
        }
    }

    @Test
    void makesTextThatStaysAsItIsWhenMadeSafeAgainButForEscapes() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(40); k > 0; k--) {
                text.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt()));
            }
            String once = safe(text.toString()).text();
            assertThat(once).hasSameSizeAs(text.toString());
            assertThat(safe(once).text()).isEqualTo(once);
            assertThat(once.chars().allMatch(c -> c >= ' ' || "\t\n\r".indexOf(c) >= 0)).isTrue();
        }
    }

    private static SafeText safe(String text) {
        return SafeText.of(text, "…cut");
    }
}
