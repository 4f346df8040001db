package veritable.chart;

import static veritable.chart.Canvas.Anchor.START;
import static veritable.chart.HouseStyle.LABEL;
import static veritable.chart.HouseStyle.MAIN;
import static veritable.chart.HouseStyle.MARGIN;

import java.awt.Color;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import veritable.claim.Claim;
import veritable.language.Labels;
import veritable.language.Language;

/** How many version claims there are in each field, for each report or in all. */
final class ClaimsByDomain implements ChartType {
    private static final int WIDTH = 960;
    private static final int BAR = 12;
    private static final int MOST_ROWS = 20;
    private static final int MOST_REPORTS = 3;

    /** One field and its claims of each report. */
    private record Row(String name, int[] counts) {
        int total() {
            int total = 0;
            for (int count : counts) {
                total += count;
            }
            return total;
        }
    }

    @Override
    public String id() {
        return "domains";
    }

    @Override
    public Optional<Chart> of(Material material, Language language) {
        Labels labels = Labels.of(Charts.class, language);
        List<Row> rows = rows(material, labels);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int bars = material.reports().size() <= MOST_REPORTS ? material.reports().size() : 1;
        List<Row> shown = rows.subList(0, Math.min(MOST_ROWS, rows.size()));
        int row = bars == 1 ? 32 : 16 + bars * BAR;
        int left = rows.size() - shown.size();
        int top = bars > 1 ? 138 : 106;
        int height = top + shown.size() * row + (left > 0 ? 64 : 36);
        int claims = rows.stream().mapToInt(Row::total).sum();
        String title = labels.text("domains.title");
        String takeaway = labels.text("domains.takeaway", claims, rows.size(), rows.get(0).name());
        return Optional.of(
                new Chart(
                                id(),
                                title,
                                takeaway + " " + spoken(shown),
                                WIDTH,
                                height,
                                canvas -> {
                                    canvas.heading(title, takeaway);
                                    if (bars > 1) {
                                        Legend.reports(
                                                canvas, material, MARGIN, 108, WIDTH - MARGIN);
                                    }
                                    paint(canvas, shown, bars, row, top);
                                    if (left > 0) {
                                        String more = labels.text("more", left);
                                        canvas.label(
                                                more, MARGIN, height - 36, Canvas.Type.FINE, START);
                                    }
                                })
                        .with(() -> new Figures.Bars(bars(shown, bars, material, title), false)));
    }

    private static List<Figures.Bar> bars(
            List<Row> rows, int bars, Material material, String title) {
        List<Figures.Bar> all = new ArrayList<>();
        for (Row row : rows) {
            for (int bar = 0; bar < bars; bar++) {
                if (count(row, bar, bars) > 0) {
                    String part = bars == 1 ? title : material.names().get(bar);
                    String color = Figures.hex(bars == 1 ? MAIN : HouseStyle.REPORTS.get(bar));
                    all.add(new Figures.Bar(row.name(), part, color, count(row, bar, bars)));
                }
            }
        }
        return all;
    }

    private static List<Row> rows(Material material, Labels labels) {
        Map<String, int[]> counts = new TreeMap<>();
        for (int report = 0; report < material.reports().size(); report++) {
            for (Claim claim : material.reports().get(report).claims()) {
                counts.computeIfAbsent(
                                claim.technology().domain(),
                                d -> new int[material.reports().size()])[report]++;
            }
        }
        List<Row> rows = new ArrayList<>();
        counts.forEach((domain, count) -> rows.add(new Row(name(domain, labels), count)));
        rows.sort(Comparator.comparing(row -> -row.total())); // stable: then by the domain's id
        return rows;
    }

    private static String name(String domain, Labels labels) {
        return domain.isEmpty()
                ? labels.text("domain.")
                : labels.find("domain." + domain).orElse(domain.replace('-', ' '));
    }

    private static void paint(Canvas canvas, List<Row> rows, int bars, int row, int top) {
        int room = Legend.column(rows.stream().map(Row::name).toList(), LABEL, 24, 300);
        int most = 1;
        for (Row each : rows) {
            for (int bar = 0; bar < bars; bar++) {
                most = Math.max(most, count(each, bar, bars));
            }
        }
        Rectangle area =
                new Rectangle(
                        MARGIN + room, top, WIDTH - 2 * MARGIN - room - 50, rows.size() * row);
        Plot plot = Plot.ofRows(area, rows.size(), 0, Math.max(5, most));
        for (int bar = 0; bar < bars; bar++) {
            Points points = new Points();
            for (int i = 0; i < rows.size(); i++) {
                int count = count(rows.get(i), bar, bars);
                if (count > 0) {
                    double y = -i + offset(bar, bars, row);
                    points.line(0, y, count, y);
                }
            }
            Color color = bars == 1 ? MAIN : HouseStyle.REPORTS.get(bar);
            plot.lines("report " + bar, points, color, HouseStyle.flat(bars == 1 ? 16 : BAR - 2));
        }
        canvas.line(area.x, top, area.x, top + area.height, HouseStyle.LINE, 1);
        canvas.plot(plot);
        for (int i = 0; i < rows.size(); i++) {
            String name = Lettering.fit(rows.get(i).name(), LABEL, room - 16);
            canvas.label(name, MARGIN, plot.y(-i), Canvas.Type.LABEL, START);
            for (int bar = 0; bar < bars; bar++) {
                int count = count(rows.get(i), bar, bars);
                if (count > 0) {
                    double y = plot.y(-i + offset(bar, bars, row));
                    Canvas.Type type = Canvas.Type.SMALL_LABEL.in(HouseStyle.INK);
                    canvas.label(Integer.toString(count), plot.x(count) + 8, y, type, START);
                }
            }
        }
    }

    private static int count(Row row, int bar, int bars) {
        return bars == 1 ? row.total() : row.counts()[bar];
    }

    /** In rows, upwards from the middle. */
    private static double offset(int bar, int bars, int row) {
        return ((bars - 1) / 2.0 - bar) * BAR / row;
    }

    private static String spoken(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            text.append(text.length() == 0 ? "" : "; ").append(row.name()).append(": ");
            text.append(row.total());
        }
        return text.toString();
    }
}
