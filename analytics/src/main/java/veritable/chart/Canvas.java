package veritable.chart;

import static veritable.chart.HouseStyle.FAINT;
import static veritable.chart.HouseStyle.INK;
import static veritable.chart.HouseStyle.MARGIN;
import static veritable.chart.HouseStyle.PAPER;
import static veritable.chart.HouseStyle.SMALL;
import static veritable.chart.HouseStyle.SOFT;
import static veritable.chart.HouseStyle.SUBTITLE;
import static veritable.chart.HouseStyle.TITLE;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a chart is painted on: shapes, and lines of text in the house font. */
final class Canvas {
    /** Which point of a line of text stands at its x. */
    enum Anchor {
        START(0),
        MIDDLE(0.5),
        END(1);

        private final double share;

        Anchor(double share) {
            this.share = share;
        }
    }

    /** How text is written; bold has no font of its own but a stroke around its glyphs. */
    record Type(double size, Color color, boolean bold) {
        static final Type HEADLINE = new Type(TITLE, INK, true);
        static final Type TAKEAWAY = new Type(SUBTITLE, SOFT, false);
        static final Type LABEL = new Type(HouseStyle.LABEL, INK, false);
        static final Type SMALL_LABEL = new Type(SMALL, SOFT, false);
        static final Type FINE = new Type(SMALL, FAINT, false);

        Type in(Color other) {
            return new Type(size, other, bold);
        }

        Type strong() {
            return new Type(size, color, true);
        }
    }

    private final Surface surface;
    private final Graphics2D graphics;
    private final int width;
    private final Set<String> unshown = new LinkedHashSet<>();
    private final List<Plot> plots = new ArrayList<>();

    Canvas(Surface surface, int width, int height) {
        this.surface = surface;
        this.graphics = new ShapeGraphics(surface);
        this.width = width;
        fill(new Rectangle2D.Double(0, 0, width, height), PAPER);
    }

    /** The characters of all text so far that no font has. */
    Set<String> unshown() {
        return unshown;
    }

    /** The plots painted so far. */
    List<Plot> plots() {
        return plots;
    }

    void plot(Plot plot) {
        plot.paint(graphics);
        plots.add(plot);
    }

    /** The chart's name, and below it what it shows in one sentence. */
    void heading(String title, String takeaway) {
        double room = width - 2.0 * MARGIN;
        text(Lettering.fit(title, TITLE, room), MARGIN, 50, Type.HEADLINE, Anchor.START);
        text(Lettering.fit(takeaway, SUBTITLE, room), MARGIN, 75, Type.TAKEAWAY, Anchor.START);
    }

    /** {@code y} is the middle of the text's height, so that it stands beside a mark. */
    void label(String text, double x, double y, Type type, Anchor anchor) {
        text(text, x, y + type.size() * 0.36, type, anchor);
    }

    /** {@code y} is the base line. */
    void text(String text, double x, double y, Type type, Anchor anchor) {
        Line line = Lettering.line(text);
        unshown.addAll(line.unshown());
        double scale = type.size() / 1000;
        double left = x - anchor.share * line.width() * scale;
        double weight = type.bold() ? 28 : 0;
        surface.text(line, left, y, type.size(), type.color(), weight);
    }

    /** As {@link Surface#hint}. */
    void hint(Rectangle2D area, String text) {
        surface.hint(area, text);
    }

    void line(double x1, double y1, double x2, double y2, Color color, double thickness) {
        graphics.setColor(color);
        graphics.setStroke(HouseStyle.stroke(thickness));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    void band(double x, double y, double width, double height, Color color) {
        fill(new RoundRectangle2D.Double(x, y, width, height, 8, 8), color);
    }

    void mark(Mark mark, double x, double y, Color color) {
        graphics.setColor(color);
        mark.paint(graphics, x, y, 0);
    }

    private void fill(Shape shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }
}
