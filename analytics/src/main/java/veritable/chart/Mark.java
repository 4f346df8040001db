package veritable.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.knowm.xchart.style.markers.Marker;

/** A point's shape and size, so that no meaning hangs on colour alone. */
final class Mark extends Marker {
    /** What it looks like. */
    enum Form {
        DISC,
        /** A disc without a rim, for hundreds of them. */
        DOT,
        SQUARE,
        DIAMOND,
        TRIANGLE,
        RING,
        DASH,
        PILL
    }

    private final Form form;
    private final double size;
    private final double height;

    Mark(Form form, double size) {
        this(form, size, size);
    }

    private Mark(Form form, double size, double height) {
        this.form = form;
        this.size = size;
        this.height = height;
    }

    /** Room for a short text. */
    static Mark pill(double width, double height) {
        return new Mark(Form.PILL, width, height);
    }

    /** The mark of the report with this number. */
    static Mark ofReport(int report, double size) {
        Form[] forms = {Form.DISC, Form.SQUARE, Form.DIAMOND, Form.TRIANGLE};
        return new Mark(forms[report % forms.length], size);
    }

    double width() {
        return size;
    }

    @Override
    public void paint(Graphics2D graphics, double x, double y, int markerSize) {
        double half = size / 2;
        switch (form) {
            case DISC -> fill(graphics, new Ellipse2D.Double(x - half, y - half, size, size));
            case DOT -> graphics.fill(new Ellipse2D.Double(x - half, y - half, size, size));
            case SQUARE -> {
                double side = size * 0.88;
                fill(graphics, new Rectangle2D.Double(x - side / 2, y - side / 2, side, side));
            }
            case DIAMOND ->
                    fill(
                            graphics,
                            polygon(
                                    x,
                                    y - half * 1.2,
                                    x + half * 1.2,
                                    y,
                                    x,
                                    y + half * 1.2,
                                    x - half * 1.2,
                                    y));
            case TRIANGLE ->
                    fill(
                            graphics,
                            polygon(
                                    x,
                                    y - half,
                                    x + half * 1.1,
                                    y + half * 0.9,
                                    x - half * 1.1,
                                    y + half * 0.9));
            case RING -> {
                graphics.setStroke(HouseStyle.flat(1.6));
                graphics.draw(
                        new Ellipse2D.Double(
                                x - half + 0.8, y - half + 0.8, size - 1.6, size - 1.6));
            }
            case PILL -> {
                double reach = (size - height) / 2;
                graphics.setStroke(HouseStyle.stroke(height));
                graphics.draw(new Line2D.Double(x - reach, y, x + reach, y));
            }
            case DASH -> fill(graphics, new Rectangle2D.Double(x - half, y - 0.75, size, 1.5));
        }
    }

    /** With a rim of paper, so that it stands clear of lines and of its neighbours. */
    private static void fill(Graphics2D graphics, Shape shape) {
        Color color = graphics.getColor();
        graphics.setColor(HouseStyle.PAPER);
        graphics.setStroke(HouseStyle.flat(3));
        graphics.draw(shape);
        graphics.setColor(color);
        graphics.fill(shape);
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
