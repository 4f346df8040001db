package veritable.chart;

import static veritable.chart.Canvas.Anchor.START;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import veritable.language.Labels;

/** What the marks mean, in one row above the plot. */
final class Legend {
    private static final double GAP = 28;
    private static final double SIZE = 13;

    private Legend() {}

    /** The mark and the name of each report, from {@code x} as far as {@code end}. */
    static void reports(Canvas canvas, Material material, double x, double y, double end) {
        int reports = material.names().size();
        double room = (end - x - GAP * (reports - 1)) / reports - 20;
        double at = x;
        for (int i = 0; i < reports; i++) {
            String name = Lettering.fit(material.names().get(i), SIZE, room);
            at = entry(canvas, Mark.ofReport(i, 12), HouseStyle.REPORTS.get(i), name, at, y);
        }
    }

    /** How wide a column of these names is, with a gap after them; at most {@code most}. */
    static int column(List<String> names, double size, int gap, int most) {
        double widest = 0;
        for (String name : names) {
            widest = Math.max(widest, Lettering.width(Lettering.fit(name, size, most), size));
        }
        return (int) Math.ceil(Math.min(most, widest + gap));
    }

    /** What is not shown: so many rows, and so many others by the label {@code key}. */
    static String rest(Labels labels, long rows, String key, long others) {
        List<String> rest = new ArrayList<>();
        if (rows > 0) {
            rest.add(labels.text("more", rows));
        }
        if (others > 0) {
            rest.add(labels.text(key, others));
        }
        return String.join(" · ", rest);
    }

    /** One entry; returns where the next one begins. */
    static double entry(Canvas canvas, Mark mark, Color color, String text, double x, double y) {
        canvas.mark(mark, x + mark.width() / 2, y, color);
        double at = x + mark.width() + 7;
        canvas.label(text, at, y, new Canvas.Type(SIZE, HouseStyle.INK, false), START);
        return at + Lettering.width(text, SIZE) + GAP;
    }
}
