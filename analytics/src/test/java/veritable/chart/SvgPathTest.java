package veritable.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SvgPathTest {
    @Test
    void writesRelativeRoundedData() {
        assertThat(SvgPath.of(new Rectangle2D.Double(1, 2, 3, 4), null, 1))
                .isEqualTo("M1 2h3v4h-3v-4z");
        assertThat(SvgPath.of(new Line2D.Double(0.04, 0.06, 1.26, -3), null, 1))
                .isEqualTo("M0 .1l1.3-3.1");
        assertThat(SvgPath.of(new Line2D.Double(5, 5, 5.01, 5), null, 1)).isEqualTo("M5 5");
        assertThat(
                        SvgPath.of(
                                new Line2D.Double(0, 0, 1, 1),
                                AffineTransform.getScaleInstance(10, 20),
                                0))
                .isEqualTo("M0 0l10 20");
    }

    @Test
    void roundingNeverAddsUp() {
        Path2D path = new Path2D.Double();
        path.moveTo(0, 0);
        for (int i = 1; i <= 100; i++) {
            path.lineTo(i * 0.34, i * 0.26);
        }
        String data = SvgPath.of(path, null, 1);
        assertThat(data).startsWith("M0 0l.3 .3").doesNotContain("h", "v");
        double x = 0;
        double y = 0;
        String[] numbers = data.substring("M0 0l".length()).split(" ");
        for (int i = 0; i < numbers.length; i += 2) {
            x += Double.parseDouble(numbers[i]);
            y += Double.parseDouble(numbers[i + 1]);
        }
        assertThat(x).isCloseTo(34, within(0.001));
        assertThat(y).isCloseTo(26, within(0.001));
    }

    @Test
    void writesNothingThatIsNotPathData() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            Path2D path = new Path2D.Double();
            path.moveTo(number(random), number(random));
            path.curveTo(
                    number(random),
                    number(random),
                    number(random),
                    number(random),
                    number(random),
                    number(random));
            path.quadTo(number(random), number(random), number(random), number(random));
            path.closePath();
            path.append(new Ellipse2D.Double(number(random), number(random), 5, 7), false);
            assertThat(SvgPath.of(path, null, i % 3)).matches("M[-0-9. mlhvqcz]+");
        }
    }

    private static double number(Random random) {
        return (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(6));
    }
}
