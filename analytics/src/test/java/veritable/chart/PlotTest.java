package veritable.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import org.junit.jupiter.api.Test;

class PlotTest {
    @Test
    void knowsWhereXChartPaints() {
        Plot plot = new Plot(new Rectangle(100, 50, 400, 200), -1, 3, 10, 20);
        plot.lines("a", new Points().line(0, 12, 2, 15), Color.RED, HouseStyle.flat(2));
        SvgDocument document = new SvgDocument("t-");

        plot.paint(new ShapeGraphics(document));

        // XChart answers for the edges with the middle; what it paints there is right
        assertThat(plot.x(0)).isEqualTo(200);
        assertThat(plot.y(12)).isEqualTo(210);
        assertThat(plot.x(2)).isEqualTo(400);
        assertThat(plot.y(15)).isEqualTo(150);
        assertThat(document.finish("", "", 1, 1)).contains("d=\"M200 210l200-60\"");
    }

    @Test
    void leavesOutSeriesWithoutPoints() {
        Plot plot = Plot.ofRows(new Rectangle(0, 0, 100, 100), 2, 0, 1);
        plot.marks("none", new Points(), Color.RED, new Mark(Mark.Form.DISC, 5));

        assertThat(plot.chart().getSeriesCollection()).isEmpty();
        plot.paint(new ShapeGraphics(new SvgDocument("t-")));
    }

    @Test
    void rowsGoDownwards() {
        Plot plot = Plot.ofRows(new Rectangle(0, 10, 100, 90), 3, 0, 1);

        assertThat(plot.y(0)).isEqualTo(25);
        assertThat(plot.y(-1)).isEqualTo(55);
        assertThat(plot.y(-2)).isEqualTo(85);
    }
}
