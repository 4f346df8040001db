package veritable.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.None;

/**
 * A rectangle in which XChart paints series and nothing else: what stands around them is ours.
 * XChart's own text would start AWT's font system and could not show Chinese everywhere.
 */
final class Plot {
    private final Rectangle area;
    private final double xMin;
    private final double xMax;
    private final double yMin;
    private final double yMax;
    private final XYChart chart;

    Plot(Rectangle area, double xMin, double xMax, double yMin, double yMax) {
        this.area = area;
        this.xMin = xMin;
        this.xMax = xMax;
        this.yMin = yMin;
        this.yMax = yMax;
        chart = new XYChart(area.width, area.height);
        XYStyler styler = chart.getStyler();
        Color nothing = new Color(255, 255, 255, 0);
        styler.setChartBackgroundColor(nothing);
        styler.setPlotBackgroundColor(nothing);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesVisible(false);
        styler.setPlotContentSize(1);
        styler.setPlotMargin(0);
        styler.setChartPadding(0);
        styler.setLegendVisible(false);
        styler.setChartTitleVisible(false);
        styler.setAxisTicksVisible(false);
        styler.setAxisTitlesVisible(false);
        styler.setXAxisTickMarkSpacingHint(Integer.MAX_VALUE); // no ticks, so no text is measured
        styler.setYAxisTickMarkSpacingHint(Integer.MAX_VALUE);
        styler.setXAxisMin(xMin);
        styler.setXAxisMax(xMax);
        styler.setYAxisMin(yMin);
        styler.setYAxisMax(yMax);
    }

    /** Rows from the top down, the first one at y = 0, the next at -1. */
    static Plot ofRows(Rectangle area, int rows, double xMin, double xMax) {
        return new Plot(area, xMin, xMax, -rows + 0.5, 0.5);
    }

    /** Straight lines between the points. Without points nothing is added, here and below. */
    Plot lines(String name, Points points, Color color, BasicStroke stroke) {
        return series(name, points, XYSeriesRenderStyle.Line, color, stroke, new None());
    }

    /** Lines that keep their level up to the next point. */
    Plot steps(String name, Points points, Color color, BasicStroke stroke) {
        return series(name, points, XYSeriesRenderStyle.Step, color, stroke, new None());
    }

    Plot marks(String name, Points points, Color color, Mark mark) {
        return series(name, points, XYSeriesRenderStyle.Scatter, color, HouseStyle.flat(1), mark);
    }

    private Plot series(
            String name,
            Points points,
            XYSeriesRenderStyle style,
            Color color,
            BasicStroke stroke,
            Marker mark) {
        if (!points.isEmpty()) {
            XYSeries series = chart.addSeries(name, points.x(), points.y());
            series.setXYSeriesRenderStyle(style);
            series.setLineColor(color);
            series.setLineStyle(stroke);
            series.setMarker(mark);
            series.setMarkerColor(color);
        }
        return this;
    }

    void paint(Graphics2D graphics) {
        Graphics2D inside = (Graphics2D) graphics.create();
        inside.translate(area.x, area.y);
        chart.paint(inside, area.width, area.height);
        inside.dispose();
    }

    double x(double value) {
        return area.x + (value - xMin) / (xMax - xMin) * area.width;
    }

    double y(double value) {
        return area.y + (yMax - value) / (yMax - yMin) * area.height;
    }

    XYChart chart() {
        return chart;
    }
}
