package veritable.chart;

import static veritable.chart.Canvas.Anchor.MIDDLE;
import static veritable.chart.Canvas.Anchor.START;
import static veritable.chart.HouseStyle.ACCENT;
import static veritable.chart.HouseStyle.LABEL;
import static veritable.chart.HouseStyle.MARGIN;
import static veritable.chart.HouseStyle.SMALL;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import veritable.language.Labels;
import veritable.language.Language;
import veritable.version.VersionSet;

/** What three or more reports say of each technology's version: a stair from report to report. */
final class VersionSteps implements ChartType {
    private static final int NAMES = 210;
    private static final int TOP = 186;
    private static final int ROW = 60;
    private static final int MOST_ROWS = 14;
    private static final int MOST_REPORTS = 14;

    @Override
    public String id() {
        return "versions";
    }

    @Override
    public Optional<Chart> of(Material all, Language language) {
        Material material = all.narrowed(MOST_REPORTS);
        int reports = material.reports().size();
        List<Track> tracks = tracks(material);
        if (reports < 3 || tracks.isEmpty()) {
            return Optional.empty();
        }
        Labels labels = Labels.of(Charts.class, language);
        int column = Math.max(78, Math.min(150, 680 / reports));
        int width = Math.max(960, 2 * MARGIN + NAMES + reports * column);
        List<Track> shown = tracks.subList(0, Math.min(MOST_ROWS, tracks.size()));
        List<Track> everywhere = tracks(all);
        long conflicts = everywhere.stream().filter(Track::isConflict).count();
        String title = labels.text("steps.title", all.reports().size());
        String takeaway = labels.text("steps.takeaway", everywhere.size(), conflicts);
        String rest =
                Legend.rest(
                        labels,
                        everywhere.size() - shown.size(),
                        "fewer",
                        all.names().size() - reports);
        int height = TOP + shown.size() * ROW + (rest.isEmpty() ? 36 : 64);
        Rectangle area =
                new Rectangle(MARGIN + NAMES, TOP, width - 2 * MARGIN - NAMES, shown.size() * ROW);
        return Optional.of(
                new Chart(
                                id(),
                                title,
                                takeaway + " " + spoken(shown, material),
                                width,
                                height,
                                canvas -> {
                                    canvas.heading(title, takeaway);
                                    legend(canvas, labels);
                                    Plot plot =
                                            Plot.ofRows(area, shown.size(), -0.5, reports - 0.5);
                                    columns(canvas, plot, material, column);
                                    bands(canvas, plot, shown, width);
                                    series(plot, shown);
                                    canvas.plot(plot);
                                    labels(canvas, plot, shown, column);
                                    canvas.label(
                                            rest, MARGIN, height - 36, Canvas.Type.FINE, START);
                                })
                        .with(() -> new Figures.Versions(Datum.of(material, shown))));
    }

    private static List<Track> tracks(Material material) {
        List<Track> tracks = new ArrayList<>();
        for (Track track : material.tracks()) {
            if (track.stated() > 1) {
                tracks.add(track);
            }
        }
        tracks.sort(
                Comparator.comparing((Track s) -> !s.isConflict())
                        .thenComparing(s -> -s.disputed().size())
                        .thenComparing(s -> -s.ladder().size())
                        .thenComparing(s -> -s.stated())
                        .thenComparing(Track::technology));
        return tracks;
    }

    private static void legend(Canvas canvas, Labels labels) {
        double x =
                Legend.entry(
                        canvas,
                        stated(),
                        HouseStyle.MAIN,
                        labels.text("steps.stated"),
                        MARGIN,
                        108);
        Legend.entry(canvas, disputed(), ACCENT, labels.text("steps.disputed"), x, 108);
    }

    private static Mark stated() {
        return new Mark(Mark.Form.DISC, 10);
    }

    private static Mark disputed() {
        return new Mark(Mark.Form.DIAMOND, 12);
    }

    private static void columns(Canvas canvas, Plot plot, Material material, int column) {
        for (int i = 0; i < material.names().size(); i++) {
            String date = material.date(i).map(Object::toString).orElse("–");
            String name =
                    Lettering.fit(Names.after(date, material.names().get(i)), SMALL, column - 10);
            canvas.label(
                    date, plot.x(i), TOP - 44, Canvas.Type.SMALL_LABEL.in(HouseStyle.INK), MIDDLE);
            canvas.label(name, plot.x(i), TOP - 26, Canvas.Type.FINE, MIDDLE);
            canvas.hint(
                    new Rectangle2D.Double(plot.x(i) - column / 2.0, TOP - 54, column, 40),
                    date + " " + material.names().get(i) + ": " + material.source(i).title());
        }
    }

    private static void bands(Canvas canvas, Plot plot, List<Track> rows, int width) {
        for (int i = 0; i < rows.size(); i++) {
            double top = plot.y(-i + 0.5);
            if (rows.get(i).isConflict()) {
                canvas.band(
                        MARGIN - 12,
                        top + 1.5,
                        width - 2.0 * MARGIN + 24,
                        ROW - 3,
                        HouseStyle.ACCENT_BAND);
            } else if (i > 0 && !rows.get(i - 1).isConflict()) {
                canvas.line(MARGIN, top, width - MARGIN, top, HouseStyle.BAND, 1);
            }
        }
    }

    private static void series(Plot plot, List<Track> rows) {
        Points stairs = new Points();
        Points stated = new Points();
        Points disputed = new Points();
        for (int i = 0; i < rows.size(); i++) {
            Track row = rows.get(i);
            List<VersionSet> ladder = row.ladder();
            for (int report = 0; report < row.cells().size(); report++) {
                if (row.cells().get(report).isStated()) {
                    double y = -i + level(row, ladder, report);
                    stairs.add(report, y);
                    (row.disputed().contains(report) ? disputed : stated).add(report, y);
                }
            }
            stairs.gap();
        }
        plot.steps("stairs", stairs, HouseStyle.NOTE, HouseStyle.stroke(2));
        plot.marks("stated", stated, HouseStyle.MAIN, stated());
        plot.marks("disputed", disputed, ACCENT, disputed());
    }

    /** From the row's middle, upwards, with room above and below for labels. */
    private static double level(Track row, List<VersionSet> ladder, int report) {
        int top = ladder.size() - 1;
        return top == 0 ? 0 : (double) row.rung(ladder, report) / top * 0.26 - 0.13;
    }

    private static void labels(Canvas canvas, Plot plot, List<Track> rows, int column) {
        for (int i = 0; i < rows.size(); i++) {
            Track row = rows.get(i);
            Canvas.Type type = row.isConflict() ? Canvas.Type.LABEL.strong() : Canvas.Type.LABEL;
            canvas.label(
                    Lettering.fit(row.name(), LABEL, NAMES - 16), MARGIN, plot.y(-i), type, START);
            List<VersionSet> ladder = row.ladder();
            int before = -1;
            for (int report = 0; report < row.cells().size(); report++) {
                int rung = row.rung(ladder, report);
                boolean isDisputed = row.disputed().contains(report);
                if (rung < 0 || rung == before && !isDisputed) {
                    continue;
                }
                // below where the stair comes down from above
                double beside = rung < before ? 15 : -14;
                canvas.label(
                        Lettering.fit(row.cells().get(report).text(), SMALL, column - 8),
                        plot.x(report),
                        plot.y(-i + level(row, ladder, report)) + beside,
                        Canvas.Type.SMALL_LABEL.in(isDisputed ? ACCENT : HouseStyle.INK),
                        MIDDLE);
                before = rung;
            }
        }
    }

    private static String spoken(List<Track> rows, Material material) {
        StringBuilder text = new StringBuilder();
        for (Track row : rows) {
            text.append(text.length() == 0 ? "" : "; ").append(row.name()).append(':');
            for (int i = 0; i < material.names().size(); i++) {
                if (row.cells().get(i).isStated()) {
                    String date = material.date(i).map(Object::toString).orElse("–");
                    text.append(' ').append(date).append(' ').append(row.cells().get(i).text());
                }
            }
        }
        return text.toString();
    }
}
