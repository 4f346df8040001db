package veritable.chart;

import static veritable.chart.Canvas.Anchor.START;
import static veritable.chart.HouseStyle.LABEL;
import static veritable.chart.HouseStyle.MARGIN;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import veritable.compare.Finding;
import veritable.compare.Severity;
import veritable.language.Labels;
import veritable.language.Language;

/** How many findings each rule has, by severity: a bar for each rule. */
final class FindingsByRule implements ChartType {
    private static final int WIDTH = 960;
    private static final int TOP = 140;
    private static final int ROW = 36;

    /** One rule and its findings of each severity, by the severity's ordinal. */
    private record Row(String rule, int[] counts) {
        int total() {
            return counts[0] + counts[1] + counts[2];
        }

        int worst() {
            int severity = 0;
            while (counts[severity] == 0) {
                severity++;
            }
            return severity;
        }
    }

    @Override
    public String id() {
        return "findings";
    }

    @Override
    public Optional<Chart> of(Material material, Language language) {
        List<Row> rows = rows(material.findings());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Labels labels = Labels.of(Charts.class, language);
        int[] totals = new int[Severity.values().length];
        rows.forEach(row -> add(totals, row.counts()));
        String title = labels.text("findings.title");
        String takeaway =
                labels.text(
                        "findings.takeaway",
                        material.findings().size(),
                        totals[0],
                        totals[1],
                        totals[2]);
        List<String> names = names(rows, language);
        return Optional.of(
                new Chart(
                                id(),
                                title,
                                takeaway + " " + spoken(rows, names),
                                WIDTH,
                                TOP + rows.size() * ROW + 36,
                                canvas -> {
                                    canvas.heading(title, takeaway);
                                    legend(canvas, labels, totals);
                                    paint(canvas, rows, names);
                                })
                        .with(() -> new Figures.Bars(bars(rows, names, labels), true)));
    }

    private static List<Figures.Bar> bars(List<Row> rows, List<String> names, Labels labels) {
        List<Figures.Bar> bars = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (Severity severity : Severity.values()) {
                int count = rows.get(i).counts()[severity.ordinal()];
                if (count > 0) {
                    String part = labels.text("severity." + severity.id());
                    String color = Figures.hex(color(severity));
                    bars.add(new Figures.Bar(names.get(i), part, color, count));
                }
            }
        }
        return bars;
    }

    private static List<Row> rows(List<Finding> findings) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (Finding finding : findings) {
            counts.computeIfAbsent(finding.rule(), rule -> new int[Severity.values().length])[
                    finding.severity().ordinal()]++;
        }
        List<Row> rows = new ArrayList<>();
        counts.forEach((rule, count) -> rows.add(new Row(rule, count)));
        rows.sort(
                Comparator.comparing(Row::worst)
                        .thenComparing(row -> -row.counts()[row.worst()])
                        .thenComparing(row -> -row.total())
                        .thenComparing(Row::rule));
        return rows;
    }

    private static void add(int[] totals, int[] counts) {
        for (int i = 0; i < totals.length; i++) {
            totals[i] += counts[i];
        }
    }

    private static List<String> names(List<Row> rows, Language language) {
        List<String> names = new ArrayList<>();
        for (Row row : rows) {
            names.add(RuleNames.of(row.rule(), language));
        }
        return names;
    }

    private static Color color(Severity severity) {
        return switch (severity) {
            case ERROR -> HouseStyle.ACCENT;
            case WARNING -> HouseStyle.WARNING;
            case NOTE -> HouseStyle.NOTE;
        };
    }

    private static Mark mark(Severity severity) {
        return switch (severity) {
            case ERROR -> new Mark(Mark.Form.DIAMOND, 12);
            case WARNING -> new Mark(Mark.Form.TRIANGLE, 12);
            case NOTE -> new Mark(Mark.Form.DISC, 11);
        };
    }

    private static void legend(Canvas canvas, Labels labels, int[] totals) {
        double x = MARGIN;
        for (Severity severity : Severity.values()) {
            if (totals[severity.ordinal()] > 0) {
                String text = labels.text("severity." + severity.id());
                x = Legend.entry(canvas, mark(severity), color(severity), text, x, 108);
            }
        }
    }

    private static void paint(Canvas canvas, List<Row> rows, List<String> names) {
        int room = Legend.column(names, LABEL, 24, 420) + 30;
        int most = rows.stream().mapToInt(Row::total).max().orElse(1);
        Rectangle area =
                new Rectangle(
                        MARGIN + room, TOP, WIDTH - 2 * MARGIN - room - 50, rows.size() * ROW);
        Plot plot = Plot.ofRows(area, rows.size(), 0, Math.max(4, most));
        for (Severity severity : Severity.values()) {
            Points bars = new Points();
            for (int i = 0; i < rows.size(); i++) {
                int[] counts = rows.get(i).counts();
                int from = 0;
                for (int before = 0; before < severity.ordinal(); before++) {
                    from += counts[before];
                }
                if (counts[severity.ordinal()] > 0) {
                    bars.line(from, -i, from + counts[severity.ordinal()], -i);
                }
            }
            plot.lines(severity.id(), bars, color(severity), HouseStyle.flat(18));
        }
        canvas.line(area.x, TOP, area.x, TOP + area.height, HouseStyle.LINE, 1);
        canvas.plot(plot);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double y = plot.y(-i);
            Severity worst = Severity.values()[row.worst()];
            canvas.mark(mark(worst), MARGIN + 6, y, color(worst));
            canvas.label(
                    Lettering.fit(names.get(i), LABEL, room - 38),
                    MARGIN + 22,
                    y,
                    Canvas.Type.LABEL,
                    START);
            canvas.label(
                    Integer.toString(row.total()),
                    plot.x(row.total()) + 10,
                    y,
                    Canvas.Type.LABEL.strong(),
                    START);
            canvas.hint(
                    new Rectangle2D.Double(MARGIN, y - ROW / 2.0, WIDTH - 2.0 * MARGIN, ROW),
                    names.get(i) + ": " + row.total());
        }
    }

    private static String spoken(List<Row> rows, List<String> names) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            text.append(i == 0 ? "" : "; ").append(names.get(i)).append(": ");
            text.append(rows.get(i).total());
        }
        return text.toString();
    }
}
