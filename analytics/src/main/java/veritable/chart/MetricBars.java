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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import veritable.claim.Metric;
import veritable.language.Labels;
import veritable.language.Language;

/**
 * The numbers that reports give, grouped by unit, each group on a scale of its own. A number that
 * is alone in its unit has nothing to be compared with, and so no bar; shares always have one.
 */
final class MetricBars implements ChartType {
    private static final int WIDTH = 960;
    private static final int ROW = 32;
    private static final int NAMES = 380;
    private static final int MOST_ROWS = 24;
    private static final int MOST_REPORTS = HouseStyle.REPORTS.size();

    /** One number as one report has it. */
    private record Said(int report, Metric metric) {}

    /** One measure and what the reports say it is. */
    private record Row(String name, List<Said> said) {
        String written() {
            StringBuilder text = new StringBuilder();
            for (Said each : said) {
                String written = MetricBars.written(each.metric());
                if (text.indexOf(written) < 0) {
                    text.append(text.length() == 0 ? "" : " · ").append(written);
                }
            }
            return text.toString();
        }

        double highest() {
            return said.stream().mapToDouble(s -> s.metric().value().doubleValue()).max().orElse(0);
        }
    }

    /** The measures of one unit; changes apart from levels. */
    private record Group(String unit, boolean isChange, List<Row> rows) {
        double scale() {
            double highest = rows.stream().mapToDouble(Row::highest).max().orElse(0);
            return unit.equals("%") ? Math.max(100, highest) : highest;
        }

        boolean hasBars() {
            return scale() > 0 && (unit.equals("%") || rows.size() > 1);
        }
    }

    @Override
    public Optional<Chart> of(Material material, Language language) {
        List<Group> groups = groups(material);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        Labels labels = Labels.of(Charts.class, language);
        int rows = groups.stream().mapToInt(group -> group.rows().size()).sum();
        List<Group> shown = cut(groups);
        int lines = shown.stream().mapToInt(group -> group.rows().size() + 1).sum();
        int left = rows - (lines - shown.size());
        boolean byReport = material.names().size() > 1 && material.names().size() <= MOST_REPORTS;
        int top = byReport ? 130 : 96;
        int height = top + lines * ROW + (left > 0 ? 64 : 36);
        String title = labels.text("metrics.title");
        String takeaway = labels.text("metrics.takeaway", rows, groups.size());
        return Optional.of(
                new Chart(
                        "metrics",
                        title,
                        takeaway + " " + spoken(shown),
                        WIDTH,
                        height,
                        canvas -> {
                            canvas.heading(title, takeaway);
                            if (byReport) {
                                Legend.reports(canvas, material, MARGIN, 108, WIDTH - MARGIN);
                            }
                            int y = top;
                            for (Group group : shown) {
                                paint(canvas, group, y, byReport, labels);
                                y += (group.rows().size() + 1) * ROW;
                            }
                            if (left > 0) {
                                String more = labels.text("more", left);
                                canvas.label(more, MARGIN, height - 36, Canvas.Type.FINE, START);
                            }
                        }));
    }

    private static List<Group> groups(Material material) {
        Map<String, Map<String, List<Said>>> units = new LinkedHashMap<>();
        for (int report = 0; report < material.reports().size(); report++) {
            for (Metric metric : material.reports().get(report).metrics()) {
                String unit = (isChange(metric) ? "±" : "=") + metric.unit();
                String name = name(metric);
                units.computeIfAbsent(unit, u -> new LinkedHashMap<>())
                        .computeIfAbsent(name, n -> new ArrayList<>())
                        .add(new Said(report, metric));
            }
        }
        List<Group> groups = new ArrayList<>();
        units.forEach(
                (unit, named) -> {
                    List<Row> rows = new ArrayList<>();
                    named.forEach((name, said) -> rows.add(new Row(name, said)));
                    rows.sort(Comparator.comparing(row -> -row.highest()));
                    groups.add(new Group(unit.substring(1), unit.startsWith("±"), rows));
                });
        groups.sort(
                Comparator.comparing((Group g) -> !g.hasBars())
                        .thenComparing(g -> -g.rows().size()));
        return groups;
    }

    private static boolean isChange(Metric metric) {
        return metric.change() == Metric.Change.INCREASE
                || metric.change() == Metric.Change.DECREASE;
    }

    private static String name(Metric metric) {
        if (metric.name().isBlank() || metric.subject().contains(metric.name())) {
            return metric.subject();
        }
        return metric.subject().isBlank() ? metric.name() : metric.subject() + " " + metric.name();
    }

    private static String written(Metric metric) {
        return switch (metric.change()) {
            case INCREASE -> "↑ " + metric.written();
            case DECREASE -> "↓ " + metric.written();
            case LEVEL, BEFORE -> metric.written();
        };
    }

    /** As many groups and rows as have room. */
    private static List<Group> cut(List<Group> groups) {
        List<Group> shown = new ArrayList<>();
        int room = MOST_ROWS;
        for (Group group : groups) {
            if (room > 0) {
                List<Row> rows = group.rows().subList(0, Math.min(room, group.rows().size()));
                shown.add(new Group(group.unit(), group.isChange(), rows));
                room -= rows.size();
            }
        }
        return shown;
    }

    private static void paint(
            Canvas canvas, Group group, int top, boolean byReport, Labels labels) {
        String unit = group.unit().isEmpty() ? labels.text("metrics.plain") : group.unit();
        String head = group.isChange() ? labels.text("metrics.change", unit) : unit;
        canvas.label(head, MARGIN, top + ROW * 0.55, Canvas.Type.FINE.strong(), START);
        canvas.line(MARGIN, top + ROW - 4.0, WIDTH - MARGIN, top + ROW - 4.0, HouseStyle.LINE, 0.8);
        int count = group.rows().size();
        Rectangle area =
                new Rectangle(
                        MARGIN + NAMES, top + ROW, WIDTH - 2 * MARGIN - NAMES - 150, count * ROW);
        double scale = group.hasBars() ? group.scale() : 1;
        Plot plot = Plot.ofRows(area, count, -0.03 * scale, 1.03 * scale);
        series(plot, group, byReport);
        plot.paint(canvas);
        for (int i = 0; i < count; i++) {
            Row row = group.rows().get(i);
            double y = plot.y(-i);
            canvas.label(
                    Lettering.fit(row.name(), LABEL, NAMES - 24),
                    MARGIN,
                    y,
                    Canvas.Type.LABEL,
                    START);
            double x = plot.x(group.hasBars() ? row.highest() : 0) + 14;
            canvas.label(
                    Lettering.fit(row.written(), LABEL, WIDTH - 12 - x),
                    x,
                    y,
                    Canvas.Type.LABEL.strong(),
                    START);
            canvas.hint(
                    new Rectangle2D.Double(MARGIN, y - ROW / 2.0, WIDTH - 2.0 * MARGIN, ROW),
                    row.name() + ": " + row.written());
        }
    }

    private static void series(Plot plot, Group group, boolean byReport) {
        Points bars = new Points();
        int reports = byReport ? MOST_REPORTS : 1;
        List<Points> marks = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            marks.add(new Points());
        }
        for (int i = 0; i < group.rows().size(); i++) {
            Row row = group.rows().get(i);
            if (group.hasBars()) {
                bars.line(0, -i, row.highest(), -i);
            }
            for (Said said : row.said()) {
                double x = group.hasBars() ? said.metric().value().doubleValue() : 0;
                marks.get(byReport ? said.report() : 0).add(x, -i);
            }
        }
        plot.lines("values", bars, HouseStyle.LINE, HouseStyle.flat(6));
        for (int i = 0; i < reports; i++) {
            Color color = HouseStyle.REPORTS.get(i);
            plot.marks("report " + i, marks.get(i), color, Mark.ofReport(i, SMALL));
        }
    }

    private static String spoken(List<Group> groups) {
        StringBuilder text = new StringBuilder();
        for (Group group : groups) {
            for (Row row : group.rows()) {
                text.append(text.length() == 0 ? "" : "; ").append(row.name()).append(": ");
                text.append(row.written());
            }
        }
        return text.toString();
    }
}
