package veritable.chart;

import static veritable.chart.Canvas.Anchor.START;
import static veritable.chart.HouseStyle.LABEL;
import static veritable.chart.HouseStyle.MARGIN;
import static veritable.chart.HouseStyle.SMALL;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import veritable.language.Labels;
import veritable.language.Language;

/**
 * The numbers that reports give, grouped by unit, each group on a scale of its own. A number that
 * is alone in its unit has nothing to be compared with, and so no bar; shares always have one.
 */
final class MetricBars implements ChartType {
    private static final int WIDTH = 960;
    private static final int ROW = 32;
    private static final int MOST_ROWS = 24;
    private static final int MOST_MARKS = 12;
    private static final int MOST_SPOKEN = 120;
    private static final int MOST_REPORTS = HouseStyle.REPORTS.size();

    /** A value of one report, or of any where reports are not told apart. */
    private record Dot(int report, double value) {
        // written out: linking the ones a record brings delays a short run
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Dot dot
                    && dot.report == report
                    && Double.compare(dot.value, value) == 0;
        }

        @Override
        public int hashCode() {
            return 31 * report + Double.hashCode(value);
        }
    }

    @Override
    public String id() {
        return "metrics";
    }

    @Override
    public Optional<Chart> of(Material material, Language language) {
        Labels labels = Labels.of(Charts.class, language);
        List<Measures.Row> rows = Measures.rows(material, labels);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Measures.Group> shown =
                Measures.groups(rows.subList(0, Math.min(MOST_ROWS, rows.size())), labels);
        int lines = shown.stream().mapToInt(group -> group.rows().size() + 1).sum();
        int left = rows.size() - (lines - shown.size());
        boolean byReport = material.names().size() > 1 && material.names().size() <= MOST_REPORTS;
        int names = column(shown);
        int top = byReport ? 130 : 96;
        String rest = Legend.rest(labels, left, "metrics.values", unmarked(shown, byReport));
        int height = top + lines * ROW + (rest.isEmpty() ? 36 : 64);
        String title = labels.text("metrics.title");
        String takeaway = labels.text("metrics.takeaway", rows.size());
        return Optional.of(
                new Chart(
                                id(),
                                title,
                                takeaway
                                        + " "
                                        + spoken(shown)
                                        + (rest.isEmpty() ? "" : "; " + rest),
                                WIDTH,
                                height,
                                canvas -> {
                                    canvas.heading(title, takeaway);
                                    if (byReport) {
                                        Legend.reports(
                                                canvas, material, MARGIN, 108, WIDTH - MARGIN);
                                    }
                                    int y = top;
                                    for (Measures.Group group : shown) {
                                        paint(canvas, group, y, names, byReport);
                                        y += (group.rows().size() + 1) * ROW;
                                    }
                                    canvas.label(
                                            rest, MARGIN, height - 36, Canvas.Type.FINE, START);
                                })
                        .with(() -> new Figures.Measured(measures(shown))));
    }

    private static List<Figures.Measure> measures(List<Measures.Group> groups) {
        List<Figures.Measure> measures = new ArrayList<>();
        for (Measures.Group group : groups) {
            for (Measures.Row row : group.rows()) {
                double share = group.hasBars() ? row.highest() / group.scale() : 0;
                measures.add(
                        new Figures.Measure(
                                group.head(),
                                clipped(row.name()),
                                share,
                                clipped(row.written()),
                                row.isDisputed()));
            }
        }
        return measures;
    }

    private static int column(List<Measures.Group> groups) {
        List<String> names = new ArrayList<>();
        groups.forEach(group -> group.rows().forEach(row -> names.add(row.name())));
        return Legend.column(names, LABEL, 28, 420);
    }

    private static void paint(
            Canvas canvas, Measures.Group group, int top, int names, boolean byReport) {
        canvas.label(group.head(), MARGIN, top + ROW * 0.55, Canvas.Type.FINE.strong(), START);
        double ruleAt = top + ROW - 4.0;
        canvas.line(MARGIN, ruleAt, WIDTH - MARGIN, ruleAt, HouseStyle.LINE, 0.8);
        int count = group.rows().size();
        int width = WIDTH - 2 * MARGIN - names - 170;
        Rectangle area = new Rectangle(MARGIN + names, top + ROW, width, count * ROW);
        double scale = group.hasBars() ? group.scale() : 1;
        Plot plot = Plot.ofRows(area, count, -0.03 * scale, 1.03 * scale);
        for (int i = 0; i < count; i++) {
            if (group.rows().get(i).isDisputed()) {
                double y = plot.y(-i) - ROW / 2.0 + 2;
                double across = WIDTH - 2.0 * MARGIN + 24;
                canvas.band(MARGIN - 12, y, across, ROW - 4, HouseStyle.ACCENT_BAND);
            }
        }
        series(plot, group, byReport);
        canvas.plot(plot);
        for (int i = 0; i < count; i++) {
            label(canvas, plot, group, i, names);
        }
    }

    private static void label(
            Canvas canvas, Plot plot, Measures.Group group, int index, int names) {
        Measures.Row row = group.rows().get(index);
        double y = plot.y(-index);
        String name = Lettering.fit(row.name(), LABEL, names - 20);
        canvas.label(name, MARGIN, y, Canvas.Type.LABEL, START);
        double x = plot.x(group.hasBars() ? row.highest() : 0) + 14;
        String written = Lettering.fit(row.written(), LABEL, WIDTH - MARGIN + 4 - x);
        Color color = row.isDisputed() ? HouseStyle.ACCENT : HouseStyle.INK;
        canvas.label(written, x, y, Canvas.Type.LABEL.strong().in(color), START);
        canvas.hint(
                new Rectangle2D.Double(MARGIN, y - ROW / 2.0, WIDTH - 2.0 * MARGIN, ROW),
                clipped(row.name()) + ": " + clipped(row.written()));
    }

    private static void series(Plot plot, Measures.Group group, boolean byReport) {
        Points bars = new Points();
        int reports = byReport ? MOST_REPORTS : 1;
        List<Points> marks = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            marks.add(new Points());
        }
        for (int i = 0; i < group.rows().size(); i++) {
            Measures.Row row = group.rows().get(i);
            if (group.hasBars()) {
                bars.line(0, -i, row.highest(), -i);
            }
            for (Dot dot : marked(dots(row, byReport))) {
                marks.get(dot.report()).add(group.hasBars() ? dot.value() : 0, -i);
            }
        }
        plot.lines("values", bars, HouseStyle.LINE, HouseStyle.flat(6));
        for (int i = 0; i < reports; i++) {
            Color color = HouseStyle.REPORTS.get(i);
            plot.marks("report " + i, marks.get(i), color, Mark.ofReport(i, SMALL));
        }
    }

    private static List<Dot> dots(Measures.Row row, boolean byReport) {
        Set<Dot> dots = new LinkedHashSet<>();
        for (Measures.Said said : row.said()) {
            double value = Math.abs(said.metric().value().doubleValue());
            dots.add(new Dot(byReport ? said.report() : 0, value));
        }
        return List.copyOf(dots);
    }

    /** All, or as many as can be told apart: the lowest, the highest and some between them. */
    private static List<Dot> marked(List<Dot> dots) {
        if (dots.size() <= MOST_MARKS) {
            return dots;
        }
        List<Dot> sorted = new ArrayList<>(dots);
        sorted.sort(Comparator.comparingDouble(Dot::value).thenComparing(Dot::report));
        List<Dot> marked = new ArrayList<>();
        for (int i = 0; i < MOST_MARKS; i++) {
            marked.add(sorted.get((int) ((long) i * (sorted.size() - 1) / (MOST_MARKS - 1))));
        }
        return marked;
    }

    private static int unmarked(List<Measures.Group> groups, boolean byReport) {
        int unmarked = 0;
        for (Measures.Group group : groups) {
            for (Measures.Row row : group.rows()) {
                unmarked += Math.max(0, dots(row, byReport).size() - MOST_MARKS);
            }
        }
        return unmarked;
    }

    private static String spoken(List<Measures.Group> groups) {
        StringBuilder text = new StringBuilder();
        for (Measures.Group group : groups) {
            for (Measures.Row row : group.rows()) {
                text.append(text.length() == 0 ? "" : "; ")
                        .append(clipped(row.name()))
                        .append(": ");
                text.append(clipped(row.written()));
            }
        }
        return text.toString();
    }

    private static String clipped(String text) {
        int most =
                text.offsetByCodePoints(
                        0, Math.min(MOST_SPOKEN, text.codePointCount(0, text.length())));
        return most < text.length() ? text.substring(0, most) + "…" : text;
    }
}
