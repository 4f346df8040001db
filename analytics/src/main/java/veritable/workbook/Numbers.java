package veritable.workbook;

import java.util.ArrayList;
import java.util.List;
import veritable.compare.Severity;
import veritable.language.Labels;

/** The part of the summary with the charts, and the numbers they are drawn from below. */
final class Numbers {
    private static final int CHART_ROWS = 12;
    private static final int NAME = 3;
    private static final List<Integer> BLUES = List.of(0x1E3A5F, 0x60A5FA, 0xCBD5E1);

    /** One table and its chart, side by side with others. */
    private record Panel(
            int column,
            String title,
            String heading,
            List<String> heads,
            List<Integer> colours,
            List<Tally> tallies) {}

    private Numbers() {}

    static void write(Grid page, Book book, Material material, int half, int mostReports) {
        Labels labels = book.labels();
        List<Panel> panels =
                List.of(
                        new Panel(
                                0,
                                labels.text("chart.rules"),
                                book.heading("rule"),
                                severities(book),
                                severityColours(),
                                Tally.rules(book, material.findings())),
                        new Panel(
                                half,
                                labels.text("chart.coverage"),
                                book.heading("report"),
                                coverage(labels),
                                BLUES,
                                Tally.coverage(material, mostReports)));
        int top = page.row() + 1;
        int chartRows = CHART_ROWS + mostBars(panels) / 2;
        for (int i = 0; i <= chartRows; i++) {
            page.next();
        }
        int rows = 0;
        for (Panel panel : panels) {
            head(page, panel);
            rows = Math.max(rows, panel.tallies().size());
        }
        int first = page.row() + 1;
        for (int i = 0; i < rows; i++) {
            page.next();
            for (Panel panel : panels) {
                counts(page, panel, i);
            }
        }
        page.next();
        Drawing drawing = new Drawing(book, page.name());
        for (Panel panel : panels) {
            if (!panel.tallies().isEmpty()) {
                drawing.add(
                        chart(page, panel, first),
                        panel.column(),
                        top,
                        panel.column() + half,
                        top + chartRows);
            }
        }
        drawing.finish();
    }

    private static int mostBars(List<Panel> panels) {
        return panels.stream().mapToInt(panel -> panel.tallies().size()).max().orElse(0);
    }

    private static void head(Grid page, Panel panel) {
        page.put(panel.column(), NAME, panel.heading(), Look.HEADER);
        for (int i = 0; i < panel.heads().size(); i++) {
            page.put(panel.column() + NAME + i, 1, panel.heads().get(i), Look.HEADER_NUMBER);
        }
    }

    private static void counts(Grid page, Panel panel, int row) {
        if (row < panel.tallies().size()) {
            Tally tally = panel.tallies().get(row);
            page.put(panel.column(), NAME, tally.name(), Look.TEXT);
            for (int i = 0; i < tally.counts().size(); i++) {
                page.put(panel.column() + NAME + i, 1, tally.counts().get(i), Look.INTEGER);
            }
        }
    }

    private static BarChart chart(Grid page, Panel panel, int first) {
        List<BarChart.Series> series = new ArrayList<>();
        for (int i = 0; i < panel.heads().size(); i++) {
            int index = i;
            series.add(
                    new BarChart.Series(
                            panel.heads().get(i),
                            panel.colours().get(i),
                            panel.column() + NAME + i,
                            panel.tallies().stream()
                                    .map(each -> each.counts().get(index))
                                    .toList()));
        }
        return new BarChart(
                panel.title(),
                page.name(),
                first,
                panel.column(),
                panel.tallies().stream().map(Tally::name).toList(),
                series);
    }

    private static List<String> severities(Book book) {
        List<String> names = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            names.add(book.word("severity." + severity.id()));
        }
        return names;
    }

    private static List<Integer> severityColours() {
        List<Integer> colours = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            colours.add(Badges.colour(severity));
        }
        return colours;
    }

    private static List<String> coverage(Labels labels) {
        return List.of(
                labels.text("coverage.shared"),
                labels.text("coverage.alone"),
                labels.text("coverage.named"));
    }
}
