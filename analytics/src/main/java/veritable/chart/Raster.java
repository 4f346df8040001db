package veritable.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * An image of pixels. Painted here and not by AWT, whose painter takes longer to start and to be
 * compiled than all charts of a run take: the same pixels on every JDK and machine.
 */
final class Raster implements Surface {
    private final double scale;
    private final Pixels pixels;
    private final Ink ink;
    private final Rings lines = new Rings();
    private final Rings areas = new Rings();

    /**
     * @param width of the image, in units
     * @param scale pixels per unit
     */
    Raster(int width, int height, int scale) {
        this.scale = scale;
        pixels = new Pixels(width * scale, height * scale);
        ink = new Ink(width * scale, height * scale);
    }

    Pixels pixels() {
        return pixels;
    }

    @Override
    public void fill(Shape shape, AffineTransform transform, Color color) {
        if (color.getAlpha() == 255 && transform.isIdentity() && isWhole(shape)) {
            pixels.fill(color.getRGB() & 0xffffff);
        } else if (color.getAlpha() > 0) {
            lines.clear();
            lines.add(shape, scaled(transform));
            paint(lines, color);
        }
    }

    /** The sheet itself. */
    private boolean isWhole(Shape shape) {
        return shape instanceof Rectangle2D area
                && area.getX() == 0
                && area.getY() == 0
                && area.getWidth() * scale == pixels.width()
                && area.getHeight() * scale == pixels.height();
    }

    @Override
    public void draw(Shape shape, AffineTransform transform, Color color, BasicStroke stroke) {
        if (color.getAlpha() > 0) {
            AffineTransform scaled = scaled(transform);
            lines.clear();
            lines.add(shape, scaled);
            areas.clear();
            new Pen(areas, stroke, Math.sqrt(Math.abs(scaled.getDeterminant()))).draw(lines);
            paint(areas, color);
        }
    }

    @Override
    public void text(Line line, double x, double y, double size, Color color, double weight) {
        double perUnit = size / 1000;
        AffineTransform at = new AffineTransform();
        BasicStroke stroke = HouseStyle.flat(weight);
        for (Line.Placed placed : line.glyphs()) {
            at.setTransform(perUnit, 0, 0, perUnit, x + placed.x() * perUnit, y);
            fill(placed.glyph().outline(), at, color);
            if (weight > 0) {
                draw(placed.glyph().outline(), at, color, stroke);
            }
        }
    }

    private AffineTransform scaled(AffineTransform transform) {
        AffineTransform scaled = AffineTransform.getScaleInstance(scale, scale);
        scaled.concatenate(transform);
        return scaled;
    }

    private void paint(Rings rings, Color color) {
        if (rings.count() > 0) {
            rings.fill(ink);
            int index = pixels.palette().area(color.getRGB() & 0xffffff);
            ink.onto(pixels, index, color.getAlpha());
        }
    }
}
