package veritable.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import org.junit.jupiter.api.Test;

class TypefaceTest {
    private final Typeface typeface = Typeface.house();

    @Test
    void hasChineseLatinAndTheSymbolsOfCharts() {
        "版本冲突一致兼容报告覆盖矩阵进展发现规则技术领域指标网格 Kubernetes 1.30+→≥≤·…≠≈≤–（）：；，。？！“”"
                .codePoints()
                .forEach(c -> assertThat(typeface.glyph(c)).as(Character.toString(c)).isPresent());
    }

    @Test
    void hasAllOfGb2312() throws Exception {
        for (int row = 0xb0; row <= 0xf7; row++) {
            for (int cell = 0xa1; cell <= (row == 0xd7 ? 0xf9 : 0xfe); cell++) {
                String character = new String(new byte[] {(byte) row, (byte) cell}, "GB2312");
                assertThat(typeface.glyph(character.codePointAt(0))).as(character).isPresent();
            }
        }
    }

    @Test
    void hasNoGlyphForWhatItLacks() {
        assertThat(typeface.glyph(0x1f600)).isEmpty();
        assertThat(typeface.glyph('\u05d0')).isEmpty();
        assertThat(typeface.glyph('\uffff')).isEmpty();
        assertThat(typeface.glyph(0)).isEmpty();
    }

    @Test
    void everyInkedGlyphDiffersFromTheMissingOne() {
        String missing = SvgPath.of(typeface.missing().outline(), null, 0);
        assertThat(missing).isNotEmpty();
        "版本Kk1"
                .codePoints()
                .forEach(
                        c -> {
                            Glyph glyph = typeface.glyph(c).orElseThrow();
                            assertThat(SvgPath.of(glyph.outline(), null, 0))
                                    .isNotEmpty()
                                    .isNotEqualTo(missing);
                        });
    }

    @Test
    void readsTheSameShapesAsTheFontSystemOfTheJdk() throws Exception {
        java.awt.Font font;
        try (InputStream in = Typeface.class.getResourceAsStream("NotoSansSC-subset.ttf")) {
            font = java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, in).deriveFont(1000f);
        }
        var context = new java.awt.font.FontRenderContext(null, true, true);
        "永国iag@8，→é"
                .codePoints()
                .forEach(
                        c -> {
                            Glyph glyph = typeface.glyph(c).orElseThrow();
                            var theirs = font.createGlyphVector(context, Character.toString(c));
                            var ours = glyph.outline().getBounds2D();
                            var bounds = theirs.getOutline().getBounds2D();
                            assertThat(ours.getX()).isCloseTo(bounds.getX(), within());
                            assertThat(ours.getMaxY()).isCloseTo(bounds.getMaxY(), within());
                            assertThat(ours.getWidth()).isCloseTo(bounds.getWidth(), within());
                            assertThat(glyph.advance())
                                    .isCloseTo(theirs.getGlyphMetrics(0).getAdvance(), within());
                        });
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(2.0);
    }
}
