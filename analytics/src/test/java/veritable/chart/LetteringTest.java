package veritable.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {
    @Test
    void measuresChineseAsFullWidth() {
        assertThat(Lettering.width("版本", 10)).isEqualTo(20);
        assertThat(Lettering.width("", 10)).isZero();
        assertThat(Lettering.width("1.30", 10)).isBetween(15.0, 25.0);
    }

    @Test
    void fitsTextWithAnEllipsis() {
        assertThat(Lettering.fit("Istio", 14, 100)).isEqualTo("Istio");
        assertThat(Lettering.fit("Kubernetes Gateway API", 14, 100)).endsWith("…");
        assertThat(Lettering.fit("云原生机密计算与可信执行环境", 14, 70)).isEqualTo("云原生机…");
        for (int width = 20; width < 200; width += 7) {
            String fitted = Lettering.fit("Kubernetes 机密 Gateway API 标准", 14, width);
            assertThat(Lettering.width(fitted, 14)).isLessThanOrEqualTo(width + 0.001);
        }
    }

    @Test
    void neverCutsACharacterInTwo() {
        for (int width = 10; width < 120; width += 3) {
            String fitted = Lettering.fit("🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀", 14, width);
            assertThat(fitted.replace("🚀", "")).isIn("", "…");
        }
    }

    @Test
    void setsDotsForTheEllipsisOutsideChinese() {
        assertThat(Lettering.line("a…").glyphs()).hasSize(4);
        assertThat(Lettering.line("版…").glyphs()).hasSize(2);
    }

    @Test
    void notesWhatNoFontHasAndShowsAQuestionMark() {
        Line line = Lettering.line("a\u0378b\u0378");
        Glyph mark = Typeface.house().glyph('?').orElseThrow();

        assertThat(line.unshown()).containsExactly("\u0378");
        assertThat(line.glyphs().get(1).glyph()).isEqualTo(mark);
        assertThat(line.glyphs().get(3).glyph()).isEqualTo(mark);
    }

    @Test
    void dropsWhatHasNoShape() {
        assertThat(Lettering.line("K8\u200bs\u202e\ufe0f\u00ad")).isEqualTo(Lettering.line("K8s"));
        assertThat(Lettering.line("a\tb\nc\u0007d")).isEqualTo(Lettering.line("a b c d"));
    }

    @Test
    void setsRightToLeftTextInItsOrder() {
        // logically alef, digit one, a, b: shown with the Hebrew run on the right of the digits
        List<Line.Placed> glyphs = Lettering.line("\u05d0 1 ab").glyphs();
        Glyph one = Typeface.house().glyph('1').orElseThrow();
        Glyph a = Typeface.house().glyph('a').orElseThrow();
        Glyph b = Typeface.house().glyph('b').orElseThrow();
        List<Glyph> shown = glyphs.stream().map(Line.Placed::glyph).toList();

        assertThat(shown.indexOf(a)).isEqualTo(shown.indexOf(b) - 1);
        assertThat(shown).contains(one);
        for (int i = 1; i < glyphs.size(); i++) {
            assertThat(glyphs.get(i).x()).isGreaterThanOrEqualTo(glyphs.get(i - 1).x());
        }
    }
}
