package veritable.chart;

import java.util.List;
import veritable.report.Source;

/** What the marks mean, in one row above the plot. */
final class Legend {
    private static final double GAP = 28;

    private Legend() {}

    /** The mark and the name of each report. */
    static void reports(Canvas canvas, List<Source> sources, double x, double y, int width) {
        double room = (width - 2.0 * x - GAP * (sources.size() - 1)) / sources.size() - 20;
        double at = x + 6;
        for (int i = 0; i < sources.size(); i++) {
            String name = Lettering.fit(sources.get(i).name(), HouseStyle.SMALL + 1, room);
            at = entry(canvas, Mark.ofReport(i, 12), HouseStyle.REPORTS.get(i), name, at, y);
        }
    }

    /** One entry; returns where the next one begins. */
    static double entry(
            Canvas canvas, Mark mark, java.awt.Color color, String text, double x, double y) {
        Canvas.Type type = new Canvas.Type(HouseStyle.SMALL + 1, HouseStyle.INK, false);
        canvas.mark(mark, x, y, color);
        canvas.label(text, x + 13, y, type, Canvas.Anchor.START);
        return x + 13 + Lettering.width(text, type.size()) + GAP;
    }
}
