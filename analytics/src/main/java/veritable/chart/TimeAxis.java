package veritable.chart;

import static veritable.chart.Canvas.Anchor.MIDDLE;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * The dates of the reports along the bottom of a plot, each at its place in time, labelled as far
 * as there is room.
 */
record TimeAxis(List<LocalDate> dates, int left, int right) {
    private static final double LABEL_WIDTH = 74;

    static TimeAxis of(Material material, int left, int right) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        for (int i = 0; i < material.reports().size(); i++) {
            material.date(i).ifPresent(dates::add);
        }
        return new TimeAxis(List.copyOf(dates), left, right);
    }

    double at(LocalDate date) {
        return date.toEpochDay();
    }

    /** A single day stands at the left, with room for words beside it. */
    double first() {
        return at(dates.get(0)) - (dates.size() == 1 ? 0.15 : span() * 0.03);
    }

    double last() {
        return at(dates.get(dates.size() - 1)) + (dates.size() == 1 ? 1 : span() * 0.03);
    }

    private double span() {
        return at(dates.get(dates.size() - 1)) - at(dates.get(0));
    }

    void paint(Canvas canvas, int top, int bottom) {
        double lastLabel = Double.NEGATIVE_INFINITY;
        double end = pixel(dates.get(dates.size() - 1));
        for (LocalDate date : dates) {
            double x = pixel(date);
            canvas.line(x, top, x, bottom, HouseStyle.BAND, 1.2);
            canvas.line(x, bottom, x, bottom + 5, HouseStyle.FAINT, 1);
            if (x - lastLabel >= LABEL_WIDTH && (x == end || end - x >= LABEL_WIDTH)) {
                String text = date.toString();
                canvas.label(text, x, bottom + 17, Canvas.Type.SMALL_LABEL, MIDDLE);
                lastLabel = x;
            }
        }
    }

    private double pixel(LocalDate date) {
        return left + (at(date) - first()) / (last() - first()) * (right - left);
    }
}
