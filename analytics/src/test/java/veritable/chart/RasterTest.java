package veritable.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Ours beside AWT's own painter, which looks at 64 points of each pixel. */
class RasterTest {
    private static final int SIZE = 60;
    private static final AffineTransform HERE = new AffineTransform();

    @Test
    void anAreaCoversOfEachPixelItsShare() {
        Raster raster = paper(1);
        raster.fill(new Rectangle2D.Double(10.25, 20, 2, 1.5), HERE, Color.BLACK);

        assertThat(shades(raster, 10, 20, 4)).containsExactly(64, 0, 191, 255);
        assertThat(shades(raster, 10, 21, 4)).containsExactly(159, 127, 223, 255);
        assertThat(shades(raster, 10, 22, 4)).containsExactly(255, 255, 255, 255);
    }

    @Test
    void whatLiesOutsideTheSheetIsCutOff() {
        Raster raster = paper(1);
        raster.fill(new Rectangle2D.Double(-100, -100, 130, 500), HERE, Color.BLACK);
        raster.fill(new Rectangle2D.Double(200, 200, 10, 10), HERE, Color.BLACK);

        assertThat(shades(raster, 28, 0, 4)).containsExactly(0, 0, 255, 255);
        assertThat(shades(raster, 28, SIZE - 1, 4)).containsExactly(0, 0, 255, 255);
    }

    @Test
    void partsOfAnAreaThatOverlapCountOnceAndHolesStayOpen() {
        Path2D path = new Path2D.Double();
        path.append(new Rectangle2D.Double(5, 5, 20, 20), false);
        path.append(new Rectangle2D.Double(15, 15, 20, 20), false);
        Path2D hole = new Path2D.Double();
        hole.moveTo(8, 8);
        hole.lineTo(8, 12);
        hole.lineTo(12, 12);
        hole.lineTo(12, 8);
        hole.closePath();
        path.append(hole, false);
        Raster raster = paper(1);
        raster.fill(path, HERE, Color.BLACK);

        assertThat(shades(raster, 9, 20, 12)).containsOnly(0);
        assertThat(shades(raster, 8, 10, 4)).containsOnly(255);
        assertThat(differenceTo(g -> g.fill(path), raster)).isZero();
    }

    @Test
    void colourThatLetsThroughIsMixedWithWhatIsBelow() {
        Raster raster = paper(1);
        raster.fill(new Rectangle2D.Double(0, 0, 10, 10), HERE, new Color(0, 0, 0, 51));

        assertThat(shades(raster, 9, 5, 2)).containsExactly(204, 255);
    }

    @Test
    void shapesLookAsAwtPaintsThem() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            Shape shape = shape(random);
            Raster raster = paper(1);
            raster.fill(shape, HERE, Color.BLACK);
            assertThat(differenceTo(g -> g.fill(shape), raster)).as("%s", shape).isLessThan(48);
        }
    }

    @Test
    void strokesLookAsAwtPaintsThem() {
        Random random = new Random(12);
        int[] caps = {BasicStroke.CAP_BUTT, BasicStroke.CAP_ROUND, BasicStroke.CAP_SQUARE};
        int[] joins = {BasicStroke.JOIN_MITER, BasicStroke.JOIN_ROUND, BasicStroke.JOIN_BEVEL};
        for (int i = 0; i < 200; i++) {
            Shape shape = shape(random);
            float width = 1 + 5 * random.nextFloat();
            BasicStroke stroke =
                    new BasicStroke(width, caps[random.nextInt(3)], joins[random.nextInt(3)]);
            Raster raster = paper(1);
            raster.draw(shape, HERE, Color.BLACK, stroke);
            int difference =
                    differenceTo(
                            g -> {
                                g.setStroke(stroke);
                                g.draw(shape);
                            },
                            raster);
            assertThat(difference).as("%s %s", shape, width).isLessThan(96);
        }
    }

    @Test
    void aLineWithoutLengthIsADotIfItsEndsAreRound() {
        Shape point = new Line2D.Double(30, 30, 30, 30);
        BasicStroke round = new BasicStroke(10, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        Raster raster = paper(1);
        raster.draw(point, HERE, Color.BLACK, round);
        raster.draw(new Line2D.Double(9, 9, 9, 9), HERE, Color.BLACK, new BasicStroke(5, 0, 0));

        Shape disc = new Ellipse2D.Double(25, 25, 10, 10);
        assertThat(differenceTo(g -> g.fill(disc), raster)).isLessThan(48);
    }

    @Test
    void aScaleMakesEverythingLarger() {
        Raster raster = paper(2);
        AffineTransform moved = AffineTransform.getTranslateInstance(3, 4);
        raster.draw(new Line2D.Double(0, 0, 10, 0), moved, Color.BLACK, new BasicStroke(2, 0, 0));

        assertThat(shades(raster, 5, 5, 3)).containsExactly(255, 255, 255);
        assertThat(shades(raster, 5, 6, 3)).containsExactly(255, 0, 0);
        assertThat(shades(raster, 5, 9, 3)).containsExactly(255, 0, 0);
        assertThat(shades(raster, 25, 9, 3)).containsExactly(0, 255, 255);
    }

    private static Shape shape(Random random) {
        double x = 8 + 10 * random.nextDouble();
        double y = 8 + 10 * random.nextDouble();
        double width = 15 + 15 * random.nextDouble();
        double height = 15 + 15 * random.nextDouble();
        return switch (random.nextInt(5)) {
            case 0 -> new Rectangle2D.Double(x, y, width, height);
            case 1 -> new Ellipse2D.Double(x, y, width, height);
            case 2 -> new RoundRectangle2D.Double(x, y, width, height, 8, 8);
            case 3 -> new Line2D.Double(x, y, x + width, y + height);
            default -> {
                Path2D path = new Path2D.Double();
                path.moveTo(x, y);
                path.quadTo(x + width, y, x + width, y + height);
                path.curveTo(x + width / 2, y + height + 8, x + 4, y + height, x, y + height / 2);
                path.closePath();
                yield path;
            }
        };
    }

    private static Raster paper(int scale) {
        Raster raster = new Raster(SIZE, SIZE, scale);
        raster.fill(new Rectangle2D.Double(0, 0, SIZE, SIZE), HERE, Color.WHITE);
        return raster;
    }

    private static int[] shades(Raster raster, int x, int y, int count) {
        int[] shades = new int[count];
        for (int i = 0; i < count; i++) {
            shades[i] = raster.pixels().colour(x + i, y) & 0xff;
        }
        return shades;
    }

    /** The greatest of any pixel. */
    private static int differenceTo(Consumer<Graphics2D> painting, Raster raster) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.fillRect(0, 0, SIZE, SIZE);
        graphics.setColor(Color.BLACK);
        painting.accept(graphics);
        graphics.dispose();
        int greatest = 0;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                int shade = image.getRGB(x, y) & 0xff;
                greatest = Math.max(greatest, Math.abs(shade - shades(raster, x, y, 1)[0]));
            }
        }
        return greatest;
    }
}
