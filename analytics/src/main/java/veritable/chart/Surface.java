package veritable.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** What a chart is painted on: shapes in one colour each, and lines of text. */
interface Surface {
    void fill(Shape shape, AffineTransform transform, Color color);

    void draw(Shape shape, AffineTransform transform, Color color, BasicStroke stroke);

    /**
     * The line with its left end at {@code x} and its base line at {@code y}.
     *
     * @param weight of a stroke around the glyphs, in thousandths of the size; 0 for none
     */
    void text(Line line, double x, double y, double size, Color color, double weight);

    /** Shown by a browser while the pointer is in the area; pixels have no such thing. */
    default void hint(Rectangle2D area, String text) {}
}
