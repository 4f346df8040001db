package veritable.chart;

import static veritable.chart.Canvas.Anchor.END;
import static veritable.chart.Canvas.Anchor.START;
import static veritable.chart.HouseStyle.ACCENT;
import static veritable.chart.HouseStyle.LABEL;
import static veritable.chart.HouseStyle.MAIN;
import static veritable.chart.HouseStyle.SMALL;

import java.awt.Rectangle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import veritable.version.VersionSet;

/**
 * One technology over time: its versions in order from the bottom up, the reports where their dates
 * are.
 *
 * @param ladder the versions of its dated reports
 * @param reports the numbers of the reports that are dated and state a version
 */
record ProgressionPanel(Track track, List<VersionSet> ladder, List<Integer> reports) {
    private static final int HEAD = 40;
    private static final int RUNG = 26;
    private static final int MOST_RUNGS = 12;

    static ProgressionPanel of(Material material, Track track) {
        List<Integer> reports = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < material.reports().size(); i++) {
            if (material.date(i).isPresent() && track.cells().get(i).isStated()) {
                reports.add(i);
                cells.add(track.cells().get(i));
            }
        }
        Track dated = new Track(track.technology(), cells, track.disputed());
        return new ProgressionPanel(track, dated.ladder(), reports);
    }

    /** What the dated reports state. */
    static List<Datum> data(Material material, List<ProgressionPanel> panels) {
        List<Track> tracks = panels.stream().map(ProgressionPanel::track).toList();
        return Datum.of(material, tracks).stream().filter(each -> each.date().isPresent()).toList();
    }

    int height() {
        return HEAD + Math.min(MOST_RUNGS, rungs()) * RUNG;
    }

    private int rungs() {
        return Math.max(2, ladder.size());
    }

    void paint(Canvas canvas, Material material, TimeAxis axis, int left, int top) {
        int width = axis.right() - axis.left();
        Rectangle area = new Rectangle(axis.left(), top + HEAD, width, height() - HEAD);
        double low = ladder.size() == 1 ? -1 : -0.5; // a single rung lies in the middle
        Plot plot = new Plot(area, axis.first(), axis.last(), low, low + rungs());
        String name = Lettering.fit(track.name(), LABEL, axis.right() - left);
        canvas.text(name, left, top + HEAD - 14, Canvas.Type.LABEL.strong(), START);
        boolean isOneDay = axis.dates().size() == 1; // then the reports' names stand there
        int every = (rungs() + MOST_RUNGS - 1) / MOST_RUNGS;
        for (int rung = ladder.size() - 1; rung >= 0; rung -= every) {
            double y = plot.y(rung);
            canvas.line(
                    axis.left(),
                    y,
                    isOneDay ? axis.left() + width * 0.1 : axis.right(),
                    y,
                    HouseStyle.LINE,
                    0.8);
            String text = Lettering.fit(ladder.get(rung).text(), SMALL, axis.left() - left - 12);
            canvas.label(text, axis.left() - 12, y, Canvas.Type.SMALL_LABEL, END);
        }
        series(plot, material, axis);
        canvas.plot(plot);
        if (isOneDay) {
            names(canvas, plot, material, axis);
        } else {
            end(canvas, plot, material, axis);
        }
    }

    private void series(Plot plot, Material material, TimeAxis axis) {
        Points stairs = new Points();
        Points stated = new Points();
        Points disputed = new Points();
        Points sameDay = new Points();
        for (Map.Entry<LocalDate, List<Integer>> day : days(material).entrySet()) {
            double x = axis.at(day.getKey());
            stairs.add(x, usual(day.getValue()));
            int lowest = Integer.MAX_VALUE;
            int highest = -1;
            for (int report : day.getValue()) {
                int rung = track.rung(ladder, report);
                boolean isDisputed = track.disputed().contains(report);
                (isDisputed ? disputed : stated).add(x, rung);
                if (isDisputed) {
                    lowest = Math.min(lowest, rung);
                    highest = Math.max(highest, rung);
                }
            }
            if (lowest < highest) {
                sameDay.line(x, lowest, x, highest);
            }
        }
        plot.steps("stairs", stairs, HouseStyle.NOTE, HouseStyle.stroke(2.4));
        plot.lines("same day", sameDay, ACCENT, HouseStyle.stroke(3));
        plot.marks("stated", stated, MAIN, new Mark(Mark.Form.DISC, 11));
        plot.marks("disputed", disputed, ACCENT, new Mark(Mark.Form.DIAMOND, 12));
    }

    private Map<LocalDate, List<Integer>> days(Material material) {
        Map<LocalDate, List<Integer>> days = new TreeMap<>();
        for (int report : reports) {
            days.computeIfAbsent(material.date(report).orElseThrow(), d -> new ArrayList<>())
                    .add(report);
        }
        return days;
    }

    /** The rung that most of the reports are on; the higher one if there are two. */
    private int usual(List<Integer> sameDay) {
        int[] counts = new int[ladder.size()];
        int usual = 0;
        for (int report : sameDay) {
            counts[track.rung(ladder, report)]++;
        }
        for (int rung = 0; rung < counts.length; rung++) {
            usual = counts[rung] > 0 && counts[rung] >= counts[usual] ? rung : usual;
        }
        return usual;
    }

    /** The last version in words beside its mark. */
    private void end(Canvas canvas, Plot plot, Material material, TimeAxis axis) {
        int last = reports.get(reports.size() - 1);
        LocalDate day = material.date(last).orElseThrow();
        int rung = usual(days(material).getOrDefault(day, List.of(last)));
        double x = plot.x(axis.at(day)) + 12;
        String text = Lettering.fit(ladder.get(rung).text(), SMALL, axis.right() + 64 - x);
        Canvas.Type type = Canvas.Type.SMALL_LABEL.in(HouseStyle.INK).strong();
        canvas.label(text, x, plot.y(rung), type, START);
    }

    /** The reports beside their marks: where all have one date, time tells them not apart. */
    private void names(Canvas canvas, Plot plot, Material material, TimeAxis axis) {
        for (int rung = 0; rung < ladder.size(); rung++) {
            List<String> names = new ArrayList<>();
            double x = 0;
            for (int report : reports) {
                if (track.rung(ladder, report) == rung) {
                    names.add(material.names().get(report));
                    x = plot.x(x(material, axis, report)) + 14;
                }
            }
            String text = Lettering.fit(String.join(" · ", names), SMALL, axis.right() + 60 - x);
            canvas.label(text, x, plot.y(rung), Canvas.Type.SMALL_LABEL, START);
        }
    }

    private static double x(Material material, TimeAxis axis, int report) {
        return axis.at(material.date(report).orElseThrow());
    }

    String spoken(Material material) {
        StringBuilder text = new StringBuilder(track.name()).append(':');
        for (int report : reports) {
            text.append(' ').append(material.date(report).orElseThrow());
            text.append(' ').append(track.cells().get(report).text());
        }
        return text.toString();
    }
}
