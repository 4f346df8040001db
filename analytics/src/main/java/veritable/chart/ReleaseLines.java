package veritable.chart;

import static veritable.chart.Canvas.Anchor.END;
import static veritable.chart.Canvas.Anchor.MIDDLE;
import static veritable.chart.Canvas.Anchor.START;
import static veritable.chart.HouseStyle.ACCENT;
import static veritable.chart.HouseStyle.LABEL;
import static veritable.chart.HouseStyle.MARGIN;
import static veritable.chart.HouseStyle.SMALL;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import veritable.language.Labels;
import veritable.language.Language;
import veritable.release.ReleaseCycle;
import veritable.release.Verdict;

/**
 * When the release cycles of each technology really came out, where the versions of the reports lie
 * among them, and the days of the reports: how old what they say was.
 */
final class ReleaseLines implements ChartType {
    private static final int WIDTH = 1120;
    private static final int TOP = 168;
    private static final int ROW = 44;
    private static final int MOST = 24;
    private static final int MOST_REPORTS = 4;
    private static final int LEFT = 216;
    private static final int RIGHT = 724;
    private static final int VERDICTS = 816;

    /** No claim is so old that the years before its release tell more than the ones after. */
    static final int MOST_YEARS = 7;

    static final int AFTER = 120;
    private static final double ASIDE = 0.022;

    @Override
    public String id() {
        return "releases";
    }

    @Override
    public Optional<Chart> of(Material all, Language language) {
        Material material = all.narrowed(MOST_REPORTS);
        List<ReleaseLine> lines = new ArrayList<>();
        for (Track track : material.tracks()) {
            ReleaseLine.of(material, track).ifPresent(lines::add);
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        lines.sort(
                Comparator.comparing((ReleaseLine line) -> !line.track().isConflict())
                        .thenComparing(line -> -line.stated().size())
                        .thenComparing(line -> !line.isUnreleased())
                        .thenComparing(line -> line.track().technology()));
        Labels labels = Labels.of(Charts.class, language);
        String takeaway = takeaway(lines, labels);
        List<ReleaseLine> shown = lines.subList(0, Math.min(MOST, lines.size()));
        String rest =
                Legend.rest(
                        labels,
                        lines.size() - shown.size(),
                        "fewer",
                        all.names().size() - material.names().size());
        int height = TOP + shown.size() * ROW + (rest.isEmpty() ? 36 : 64);
        return Optional.of(
                new Chart(
                                id(),
                                labels.text("releases.title"),
                                takeaway + " " + spoken(shown, language),
                                WIDTH,
                                height,
                                canvas -> {
                                    canvas.heading(labels.text("releases.title"), takeaway);
                                    Legend.reports(canvas, material, MARGIN, 104, WIDTH - MARGIN);
                                    new Painter(canvas, shown, labels, language).paint();
                                    canvas.label(
                                            rest, MARGIN, height - 36, Canvas.Type.FINE, START);
                                })
                        .with(() -> new ReleaseFigures(shown, material, language).figures()));
    }

    private static String takeaway(List<ReleaseLine> lines, Labels labels) {
        int current = 0;
        int behind = 0;
        int never = 0;
        for (ReleaseLine line : lines) {
            for (ReleaseLine.Stated each : line.stated()) {
                Verdict.Kind kind = each.verdict().kind();
                never += kind.isUnreleased() ? 1 : 0;
                behind += kind.isOutdated() ? 1 : 0;
                current += kind == Verdict.Kind.CORRECT_CURRENT ? 1 : 0;
            }
        }
        return labels.text("releases.takeaway", lines.size(), current, behind, never);
    }

    private static String spoken(List<ReleaseLine> lines, Language language) {
        StringBuilder text = new StringBuilder();
        for (ReleaseLine line : lines) {
            text.append(text.length() == 0 ? "" : "; ").append(spoken(line, language));
        }
        return text.toString();
    }

    private static String spoken(ReleaseLine line, Language language) {
        StringBuilder text = new StringBuilder(line.track().name()).append(':');
        for (ReleaseLine.Stated each : line.stated()) {
            text.append(' ').append(each.version()).append(' ');
            text.append(each.verdict().message(language)).append('.');
        }
        return text.toString();
    }

    /** Paints the rows. */
    private static final class Painter {
        private final Canvas canvas;
        private final List<ReleaseLine> lines;
        private final Labels labels;
        private final Language language;
        private final List<LocalDate> days;
        private final Plot plot;
        private final LocalDate from;
        private final LocalDate to;

        Painter(Canvas canvas, List<ReleaseLine> lines, Labels labels, Language language) {
            this.canvas = canvas;
            this.lines = lines;
            this.labels = labels;
            this.language = language;
            TreeSet<LocalDate> dates = new TreeSet<>();
            LocalDate earliest = LocalDate.MAX;
            for (ReleaseLine line : lines) {
                for (ReleaseLine.Stated each : line.stated()) {
                    each.verdict().date().ifPresent(dates::add);
                }
                LocalDate first = line.earliest();
                earliest = first.isBefore(earliest) ? first : earliest;
            }
            days = List.copyOf(dates);
            LocalDate oldest = days.get(0).minusYears(MOST_YEARS);
            from = (earliest.isBefore(oldest) ? oldest : earliest).minusDays(AFTER / 2);
            to = days.get(days.size() - 1).plusDays(AFTER);
            Rectangle area = new Rectangle(LEFT, TOP, RIGHT - LEFT, lines.size() * ROW);
            plot = Plot.ofRows(area, lines.size(), from.toEpochDay(), to.toEpochDay());
        }

        void paint() {
            int bottom = TOP + lines.size() * ROW;
            for (int i = 0; i < lines.size(); i++) {
                if (i % 2 == 0) {
                    canvas.band(
                            MARGIN - 12,
                            TOP + i * ROW,
                            WIDTH - 2.0 * MARGIN + 24,
                            ROW,
                            HouseStyle.BAND);
                }
            }
            years(bottom);
            series();
            canvas.plot(plot);
            for (LocalDate day : days) {
                double x = x(day);
                canvas.line(x, TOP - 8, x, bottom, HouseStyle.SOFT, 1.2);
                canvas.label(
                        labels.text("releases.day", day),
                        x,
                        TOP - 18 - (days.indexOf(day) % 2) * 15,
                        Canvas.Type.SMALL_LABEL.in(HouseStyle.INK),
                        END);
            }
            canvas.label(
                    labels.text("releases.newest"),
                    RIGHT + 12,
                    TOP - 18,
                    Canvas.Type.SMALL_LABEL,
                    START);
            for (int i = 0; i < lines.size(); i++) {
                row(lines.get(i), i);
            }
        }

        private void years(int bottom) {
            for (int year = from.getYear() + 1; year <= to.getYear(); year++) {
                double x = x(LocalDate.of(year, 1, 1));
                canvas.line(x, TOP, x, bottom, HouseStyle.LINE, 1);
                canvas.label(String.valueOf(year), x, bottom + 12, Canvas.Type.SMALL_LABEL, MIDDLE);
            }
        }

        private void series() {
            Points spans = new Points();
            Points cycles = new Points();
            for (int i = 0; i < lines.size(); i++) {
                spans.line(from.toEpochDay(), -i, to.toEpochDay(), -i);
                for (ReleaseCycle cycle : lines.get(i).history().cycles()) {
                    if (!cycle.first().isBefore(from) && !cycle.first().isAfter(to)) {
                        cycles.add(cycle.first().toEpochDay(), -i);
                    }
                }
            }
            plot.lines("lines", spans, HouseStyle.LINE, HouseStyle.stroke(1.6));
            plot.marks("cycles", cycles, HouseStyle.NOTE, new Mark(Mark.Form.DOT, 6));
            for (int report = 0; report < MOST_REPORTS; report++) {
                Points released = new Points();
                Points missing = new Points();
                for (int i = 0; i < lines.size(); i++) {
                    for (ReleaseLine.Stated each : lines.get(i).stated()) {
                        if (each.report() == report) {
                            (each.isReleased() ? released : missing).add(x(lines.get(i), each), -i);
                        }
                    }
                }
                Color color = HouseStyle.REPORTS.get(report);
                plot.marks("report " + report, released, color, Mark.ofReport(report, 12));
                plot.marks("missing " + report, missing, ACCENT, new Mark(Mark.Form.RING, 13));
            }
        }

        /** Side by side where reports say the same. */
        private double x(ReleaseLine line, ReleaseLine.Stated stated) {
            double at = clipped(stated.at()).toEpochDay();
            double aside = (to.toEpochDay() - from.toEpochDay()) * ASIDE;
            long alike = 0;
            int place = 0;
            for (ReleaseLine.Stated each : line.stated()) {
                if (each.at().equals(stated.at())) {
                    place += each.report() < stated.report() ? 1 : 0;
                    alike++;
                }
            }
            return at + (place - (alike - 1) / 2.0) * aside;
        }

        private LocalDate clipped(LocalDate day) {
            return day.isBefore(from) ? from : day.isAfter(to) ? to : day;
        }

        private double x(LocalDate day) {
            return plot.x(clipped(day).toEpochDay());
        }

        private void row(ReleaseLine line, int index) {
            double y = plot.y(-index);
            boolean conflict = line.track().isConflict();
            canvas.label(
                    Lettering.fit(line.track().name(), LABEL, LEFT - MARGIN - 12),
                    MARGIN,
                    y,
                    conflict ? Canvas.Type.LABEL.strong() : Canvas.Type.LABEL,
                    START);
            line.newest()
                    .ifPresent(
                            newest ->
                                    canvas.label(
                                            Lettering.fit(newest.name(), SMALL, 76),
                                            RIGHT + 12,
                                            y,
                                            Canvas.Type.SMALL_LABEL.in(HouseStyle.INK),
                                            START));
            List<ReleaseLine.Stated> stated = line.stated();
            String before = "";
            for (int i = 0; i < stated.size(); i++) {
                ReleaseLine.Stated each = stated.get(i);
                boolean again = each.version().equals(before);
                before = each.version();
                version(each, y, i % 2 == 0, again);
                verdict(
                        each,
                        y + (i - (stated.size() - 1) / 2.0) * Math.min(15, 40.0 / stated.size()));
            }
            canvas.hint(
                    new Rectangle2D.Double(MARGIN, y - ROW / 2.0, WIDTH - 2.0 * MARGIN, ROW),
                    spoken(line, language));
        }

        /** The version at its mark, of every other report below it. */
        private void version(ReleaseLine.Stated each, double y, boolean above, boolean again) {
            if (again) {
                return;
            }
            Color color =
                    each.verdict().kind().isUnreleased()
                            ? ACCENT
                            : HouseStyle.REPORTS.get(each.report());
            canvas.label(
                    Lettering.fit(each.version(), SMALL, 90),
                    x(each.at()),
                    above ? y - 14 : y + 14,
                    Canvas.Type.SMALL_LABEL.in(color),
                    MIDDLE);
        }

        private void verdict(ReleaseLine.Stated each, double y) {
            Verdict.Kind kind = each.verdict().kind();
            canvas.mark(
                    Mark.ofReport(each.report(), 9),
                    VERDICTS - 10,
                    y,
                    HouseStyle.REPORTS.get(each.report()));
            canvas.label(
                    Lettering.fit(
                            each.version() + " " + kind.title(language),
                            SMALL,
                            WIDTH - MARGIN - VERDICTS),
                    VERDICTS,
                    y,
                    Canvas.Type.SMALL_LABEL.in(kind.isUnreleased() ? ACCENT : HouseStyle.INK),
                    START);
        }
    }
}
