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
import java.util.Set;
import veritable.claim.Metric;
import veritable.claim.Statement;
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
    private static final int MOST_VALUES = 4;
    private static final int MOST_REPORTS = HouseStyle.REPORTS.size();

    /** One number as one report has it. */
    private record Said(int report, Metric metric) {}

    /** One measure and what the reports say it is. */
    private record Row(String head, String name, List<Said> said, boolean isDisputed) {
        int reports() {
            return (int) said.stream().mapToInt(Said::report).distinct().count();
        }

        String written() {
            List<String> texts = new ArrayList<>();
            for (Said each : said) {
                String written = MetricBars.written(each.metric());
                if (!texts.contains(written)) {
                    texts.add(written);
                }
            }
            if (texts.size() > MOST_VALUES) {
                texts.subList(MOST_VALUES, texts.size()).clear();
                texts.add("…");
            }
            return String.join(isDisputed ? " ≠ " : " · ", texts);
        }

        double highest() {
            double highest = 0;
            for (Said each : said) {
                highest = Math.max(highest, Math.abs(each.metric().value().doubleValue()));
            }
            return highest;
        }
    }

    /**
     * The measures of one unit, changes apart from levels; or, of any unit, those that are alone.
     */
    private record Group(String head, double scale, List<Row> rows) {
        boolean hasBars() {
            return scale > 0;
        }
    }

    @Override
    public Optional<Chart> of(Material material, Language language) {
        Labels labels = Labels.of(Charts.class, language);
        List<Row> rows = rows(material, labels);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Group> shown = groups(rows.subList(0, Math.min(MOST_ROWS, rows.size())), labels);
        int lines = shown.stream().mapToInt(group -> group.rows().size() + 1).sum();
        int left = rows.size() - (lines - shown.size());
        boolean byReport = material.names().size() > 1 && material.names().size() <= MOST_REPORTS;
        int names = column(shown);
        int top = byReport ? 130 : 96;
        int height = top + lines * ROW + (left > 0 ? 64 : 36);
        String title = labels.text("metrics.title");
        String takeaway = labels.text("metrics.takeaway", rows.size());
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
                                paint(canvas, group, y, names, byReport);
                                y += (group.rows().size() + 1) * ROW;
                            }
                            if (left > 0) {
                                String more = labels.text("more", left);
                                canvas.label(more, MARGIN, height - 36, Canvas.Type.FINE, START);
                            }
                        }));
    }

    /** Every measure in the order of the reports, those first that are disputed or said twice. */
    private static List<Row> rows(Material material, Labels labels) {
        Map<List<String>, List<Said>> measures = new LinkedHashMap<>();
        for (int report = 0; report < material.reports().size(); report++) {
            for (Metric metric : material.reports().get(report).metrics()) {
                measures.computeIfAbsent(
                                List.of(head(metric, labels), folded(name(metric))),
                                key -> new ArrayList<>())
                        .add(new Said(report, metric));
            }
        }
        Set<Statement> disputed = material.disputedNumbers();
        List<Row> rows = new ArrayList<>();
        measures.forEach(
                (key, said) -> {
                    boolean isDisputed =
                            said.stream().anyMatch(s -> disputed.contains(s.metric().statement()));
                    String name = name(said.get(0).metric());
                    rows.add(new Row(key.get(0), name, said, isDisputed));
                });
        rows.sort(
                Comparator.comparing((Row row) -> !row.isDisputed())
                        .thenComparing(row -> row.reports() < 2));
        return rows;
    }

    /** The same for the same words, however they are spaced and cased. */
    private static String folded(String name) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (!Character.isWhitespace(name.charAt(i))) {
                folded.append(Character.toLowerCase(name.charAt(i)));
            }
        }
        return folded.toString();
    }

    private static String head(Metric metric, Labels labels) {
        String unit = metric.unit().isEmpty() ? labels.text("metrics.plain") : metric.unit();
        return isChange(metric) ? labels.text("metrics.change", unit) : unit;
    }

    private static List<Group> groups(List<Row> shown, Labels labels) {
        Map<String, List<Row>> units = new LinkedHashMap<>();
        for (Row row : shown) {
            units.computeIfAbsent(row.head(), head -> new ArrayList<>()).add(row);
        }
        List<Group> groups = new ArrayList<>();
        List<Row> alone = new ArrayList<>();
        units.forEach(
                (head, rows) -> {
                    rows.sort(Comparator.comparing(row -> -row.highest()));
                    double least = head.contains("%") ? 100 : 0;
                    double scale = Math.max(least, rows.get(0).highest());
                    if (scale > 0 && (least > 0 || rows.size() > 1)) {
                        groups.add(new Group(head, scale, rows));
                    } else {
                        alone.addAll(rows);
                    }
                });
        groups.sort(Comparator.comparing(group -> -group.rows().size()));
        if (!alone.isEmpty()) {
            groups.add(new Group(labels.text("metrics.alone"), 0, alone));
        }
        return groups;
    }

    private static boolean isChange(Metric metric) {
        return metric.change() == Metric.Change.INCREASE
                || metric.change() == Metric.Change.DECREASE;
    }

    private static String name(Metric metric) {
        String name = metric.subject();
        if (!metric.name().isBlank() && !name.contains(metric.name())) {
            name = name.isBlank() ? metric.name() : name + " " + metric.name();
        }
        return metric.asOf().isBlank() ? name : name + " (" + metric.asOf() + ")";
    }

    /** The number as the report has it; direction and bound are not always in these words. */
    private static String written(Metric metric) {
        String written = metric.written();
        boolean isBare = !written.isEmpty() && Character.isDigit(written.charAt(0));
        boolean isRange = written.indexOf('-') > 0 || written.indexOf('~') > 0;
        if (isBare && !isRange && metric.bound() == Metric.Bound.AT_MOST) {
            written = "≤ " + written;
        }
        return switch (metric.change()) {
            case INCREASE -> "↑ " + written;
            case DECREASE -> "↓ " + written;
            case LEVEL, BEFORE -> written;
        };
    }

    private static int column(List<Group> groups) {
        List<String> names = new ArrayList<>();
        groups.forEach(group -> group.rows().forEach(row -> names.add(row.name())));
        return Legend.column(names, LABEL, 28, 420);
    }

    private static void paint(Canvas canvas, Group group, int top, int names, boolean byReport) {
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

    private static void label(Canvas canvas, Plot plot, Group group, int index, int names) {
        Row row = group.rows().get(index);
        double y = plot.y(-index);
        String name = Lettering.fit(row.name(), LABEL, names - 20);
        canvas.label(name, MARGIN, y, Canvas.Type.LABEL, START);
        double x = plot.x(group.hasBars() ? row.highest() : 0) + 14;
        String written = Lettering.fit(row.written(), LABEL, WIDTH - MARGIN + 4 - x);
        Color color = row.isDisputed() ? HouseStyle.ACCENT : HouseStyle.INK;
        canvas.label(written, x, y, Canvas.Type.LABEL.strong().in(color), START);
        canvas.hint(
                new Rectangle2D.Double(MARGIN, y - ROW / 2.0, WIDTH - 2.0 * MARGIN, ROW),
                row.name() + ": " + row.written());
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
                double value = Math.abs(said.metric().value().doubleValue());
                double x = group.hasBars() ? value : 0;
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
