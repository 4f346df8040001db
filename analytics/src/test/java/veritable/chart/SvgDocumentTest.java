package veritable.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;

class SvgDocumentTest {
    @Test
    void escapesTextAndDropsWhatXmlCantHold() {
        assertThat(SvgDocument.escaped("<a b=\"c\"> & ]]> \u0000\u0007\ud800\uffff 🚀 版"))
                .isEqualTo("&lt;a b=&quot;c&quot;&gt; &amp; ]]&gt; \ufffd\ufffd\ufffd\ufffd 🚀 版");
    }

    @Test
    void writesNumbersShort() {
        assertThat(SvgDocument.number(0)).isEqualTo("0");
        assertThat(SvgDocument.number(-0.001)).isEqualTo("0");
        assertThat(SvgDocument.number(0.5)).isEqualTo(".5");
        assertThat(SvgDocument.number(-0.05)).isEqualTo("-.05");
        assertThat(SvgDocument.number(12.3)).isEqualTo("12.3");
        assertThat(SvgDocument.number(100)).isEqualTo("100");
        assertThat(SvgDocument.number(-7.126)).isEqualTo("-7.13");
    }

    @Test
    void writesAGlyphOnceAndATextThatComesBackOnce() {
        SvgDocument document = new SvgDocument("x-");
        for (int i = 0; i < 4; i++) {
            document.text(Lettering.line("1.1"), 10 * i, 20, 14, Color.BLACK, 0);
            document.text(Lettering.line("2.2"), 10 * i, 40, 14, Color.BLACK, 0);
        }
        String svg = document.finish("t", "d", 100, 100);

        assertThat(svg.split("<path id=", -1)).hasSize(4); // 1, 2 and the point
        assertThat(svg).contains("<g id=\"x-T0\">", "<g id=\"x-T1\">").doesNotContain("x-T2");
        assertThat(svg.split("<use href=\"#x-T0\"", -1)).hasSize(4);
        assertThat(svg.split("<use href=\"#x-T1\"", -1)).hasSize(4);
    }

    @Test
    void shapesOfOneStyleShareAnElement() {
        SvgDocument document = new SvgDocument("x-");
        ShapeGraphics graphics = new ShapeGraphics(document);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 1, 1);
        graphics.fillRect(5, 5, 1, 1);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(7, 7, 1, 1);
        graphics.setColor(new Color(0, 0, 0, 0));
        graphics.fillRect(9, 9, 1, 1);

        assertThat(document.finish("", "", 9, 9))
                .endsWith(
                        "<path fill=\"#ff0000\" d=\"M0 0h1v1h-1v-1zM5 5h1v1h-1v-1z\"/>"
                                + "<path fill=\"#0000ff\" d=\"M7 7h1v1h-1v-1z\"/></svg>\n");
    }
}
