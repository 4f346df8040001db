package veritable.chart;

import static veritable.chart.Canvas.Anchor.END;
import static veritable.chart.Canvas.Anchor.START;
import static veritable.chart.HouseStyle.ACCENT;
import static veritable.chart.HouseStyle.LABEL;
import static veritable.chart.HouseStyle.MARGIN;
import static veritable.chart.HouseStyle.SOFT;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import veritable.language.Labels;
import veritable.language.Language;
import veritable.version.VersionSet;

/** What two reports say of the technologies that both give a version of: a dumbbell for each. */
final class VersionDumbbells implements ChartType {
    private static final int WIDTH = 960;
    private static final int TOP = 140;
    private static final int ROW = 34;
    private static final int MOST = 24;

    /** How a technology's two versions stand to each other. */
    private enum Standing {
        CONFLICT,
        COMPATIBLE,
        EQUAL
    }

    /** One dumbbell, from {@code -reach} to {@code reach}. */
    private record Row(Track track, Standing standing, double reach) {
        double x(int report) {
            return reach * (2 * track.rung(track.ladder(), report) - 1);
        }
    }

    @Override
    public String id() {
        return "versions";
    }

    @Override
    public Optional<Chart> of(Material material, Language language) {
        if (material.reports().size() != 2) {
            return Optional.empty();
        }
        List<Row> rows = rows(material);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Labels labels = Labels.of(Charts.class, language);
        long conflicts = rows.stream().filter(r -> r.standing() == Standing.CONFLICT).count();
        String takeaway = labels.text("versions.takeaway", rows.size(), conflicts);
        List<Row> shown = rows.subList(0, Math.min(MOST, rows.size()));
        int left = rows.size() - shown.size();
        int height = TOP + shown.size() * ROW + (left > 0 ? 64 : 36);
        return Optional.of(
                new Chart(
                                id(),
                                labels.text("versions.title"),
                                takeaway + " " + spoken(shown, labels),
                                WIDTH,
                                height,
                                canvas -> {
                                    canvas.heading(labels.text("versions.title"), takeaway);
                                    Legend.reports(canvas, material, MARGIN, 108, WIDTH - MARGIN);
                                    paint(canvas, shown, labels);
                                    if (left > 0) {
                                        canvas.label(
                                                labels.text("more", left),
                                                MARGIN,
                                                height - 36,
                                                Canvas.Type.FINE,
                                                START);
                                    }
                                })
                        .with(
                                () ->
                                        new Figures.Versions(
                                                Datum.of(
                                                        material,
                                                        shown.stream().map(Row::track).toList()))));
    }

    private static List<Row> rows(Material material) {
        List<Row> rows = new ArrayList<>();
        for (Track track : material.tracks()) {
            if (track.stated() == 2) {
                VersionSet one = track.cells().get(0).versions().orElseThrow();
                VersionSet other = track.cells().get(1).versions().orElseThrow();
                boolean equal = one.text().equals(other.text());
                Standing standing =
                        track.isConflict()
                                ? Standing.CONFLICT
                                : equal ? Standing.EQUAL : Standing.COMPATIBLE;
                rows.add(new Row(track, standing, equal ? 0 : Apart.of(one, other)));
            }
        }
        rows.sort(
                Comparator.comparing(Row::standing)
                        .thenComparing(Row::reach, Comparator.reverseOrder())
                        .thenComparing(row -> row.track().technology()));
        return rows;
    }

    private static void paint(Canvas canvas, List<Row> rows, Labels labels) {
        Rectangle area = new Rectangle(300, TOP, 400, rows.size() * ROW);
        Plot plot = Plot.ofRows(area, rows.size(), -1, 1);
        for (Standing standing : Standing.values()) {
            connectors(plot, rows, standing);
        }
        for (int report = 0; report < 2; report++) {
            marks(plot, rows, report);
        }
        for (int i = 0; i < rows.size(); i++) {
            double y = plot.y(-i);
            if (rows.get(i).standing() == Standing.CONFLICT) {
                canvas.band(
                        MARGIN - 12,
                        y - ROW / 2.0 + 2,
                        WIDTH - 2.0 * MARGIN + 24,
                        ROW - 4,
                        HouseStyle.ACCENT_BAND);
            } else {
                canvas.line(
                        MARGIN, y + ROW / 2.0, WIDTH - MARGIN, y + ROW / 2.0, HouseStyle.BAND, 1);
            }
        }
        canvas.plot(plot);
        for (int i = 0; i < rows.size(); i++) {
            label(canvas, plot, rows.get(i), i, labels);
        }
    }

    private static void connectors(Plot plot, List<Row> rows, Standing standing) {
        Points ends = new Points();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.standing() == standing && row.reach() > 0) {
                ends.line(-row.reach(), -i, row.reach(), -i);
            }
        }
        boolean conflict = standing == Standing.CONFLICT;
        plot.lines(
                standing.name(),
                ends,
                conflict ? ACCENT : HouseStyle.NOTE,
                HouseStyle.stroke(conflict ? 4 : 2));
    }

    private static void marks(Plot plot, List<Row> rows, int report) {
        Points points = new Points();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double aside = report == 0 ? -0.036 : 0.036; // side by side where they agree
            points.add(row.reach() == 0 ? aside : row.x(report), -i);
        }
        plot.marks(
                "report " + report,
                points,
                HouseStyle.REPORTS.get(report),
                Mark.ofReport(report, 13));
    }

    private static void label(Canvas canvas, Plot plot, Row row, int index, Labels labels) {
        double y = plot.y(-index);
        Track track = row.track();
        String name = Lettering.fit(track.name(), LABEL, 190);
        boolean conflict = row.standing() == Standing.CONFLICT;
        canvas.label(
                name, MARGIN, y, conflict ? Canvas.Type.LABEL.strong() : Canvas.Type.LABEL, START);
        for (int report = 0; report < 2; report++) {
            String version = Lettering.fit(track.cells().get(report).text(), LABEL, 120);
            Canvas.Type type = Canvas.Type.LABEL.in(conflict ? HouseStyle.INK : SOFT);
            if (row.reach() == 0) {
                if (report == 0) {
                    canvas.label(version, plot.x(0) + 22, y, type, START);
                }
            } else if (row.x(report) < 0) {
                canvas.label(version, plot.x(row.x(report)) - 14, y, type, END);
            } else {
                canvas.label(version, plot.x(row.x(report)) + 14, y, type, START);
            }
        }
        String key = row.standing().name().toLowerCase(java.util.Locale.ROOT);
        Color color = conflict ? ACCENT : SOFT;
        canvas.label(
                labels.text("versions." + key),
                WIDTH - MARGIN,
                y,
                Canvas.Type.LABEL.in(color),
                END);
        canvas.hint(
                new Rectangle2D.Double(MARGIN, y - ROW / 2.0, WIDTH - 2.0 * MARGIN, ROW),
                spoken(row, labels));
    }

    private static String spoken(List<Row> rows, Labels labels) {
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            text.append(text.length() == 0 ? "" : "; ").append(spoken(row, labels));
        }
        return text.toString();
    }

    private static String spoken(Row row, Labels labels) {
        List<Cell> cells = row.track().cells();
        return labels.text(
                "versions.row", row.track().name(), cells.get(0).text(), cells.get(1).text());
    }
}
