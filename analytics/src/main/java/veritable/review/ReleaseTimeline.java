package veritable.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import veritable.compare.Evidence;
import veritable.compare.Finding;
import veritable.decision.Answer;
import veritable.dossier.HtmlWriter;
import veritable.release.ReleaseCycle;
import veritable.release.ReleaseHistory;
import veritable.release.Verdict;

/**
 * When the release cycles of a technology came out, and where what each side says lies among them
 * on the day of its report.
 */
final class ReleaseTimeline {
    private static final int WIDTH = 880;
    private static final int HEIGHT = 132;
    private static final int MARGIN = 28;
    private static final int LINE = 78;
    private static final int MOST_YEARS = 6;
    private static final int AFTER = 120;
    private static final int LABEL = 40;
    private static final int MARK = 20;

    private final Review review;
    private final Finding finding;
    private final ReleaseHistory history;
    private final List<ReleaseMarks.Mark> marks;
    private final TreeMap<LocalDate, String> days;
    private final LocalDate from;
    private final LocalDate to;

    private ReleaseTimeline(Review review, Finding finding, ReleaseMarks all) {
        this.review = review;
        this.finding = finding;
        this.history = all.history();
        this.marks = all.marks();
        this.days = all.days();
        this.to = days.lastKey().plusDays(AFTER);
        LocalDate earliest = days.firstKey();
        for (ReleaseMarks.Mark each : marks) {
            earliest = each.at().isBefore(earliest) ? each.at() : earliest;
        }
        LocalDate oldest = days.firstKey().minusYears(MOST_YEARS);
        this.from = (earliest.isBefore(oldest) ? oldest : earliest).minusDays(AFTER);
    }

    /** Nothing if no release history judges what a side says. */
    static void write(Review review, Finding finding, HtmlWriter html) {
        ReleaseMarks.of(review.comparison(), finding)
                .ifPresent(marks -> new ReleaseTimeline(review, finding, marks).write(html));
    }

    private double x(LocalDate day) {
        LocalDate at = day.isBefore(from) ? from : day.isAfter(to) ? to : day;
        double all = ChronoUnit.DAYS.between(from, to);
        return MARGIN + (WIDTH - 2 * MARGIN) * (ChronoUnit.DAYS.between(from, at) / all);
    }

    private void write(HtmlWriter html) {
        html.open("figure", "class", "timeline", "tabindex", "0");
        html.open(
                "svg",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "role",
                "img",
                "aria-label",
                spoken());
        for (int year = from.getYear() + 1; year <= to.getYear(); year++) {
            double x = x(LocalDate.of(year, 1, 1));
            line(x, 40, x, HEIGHT - 20, "year", html);
            text(x, HEIGHT - 6, String.valueOf(year), "year", html);
        }
        line(MARGIN, LINE, WIDTH - MARGIN, LINE, "axis", html);
        int level = 0;
        for (Map.Entry<LocalDate, String> each : days.entrySet()) {
            double x = x(each.getKey());
            // days that are close to each other have their words on two levels
            double y = 12 + level % 2 * 14;
            level++;
            line(x, y + 6, x, LINE + 14, "day", html);
            String day = review.label("timeline.day", each.getValue(), each.getKey());
            text(x, y, day, "day", html);
        }
        cycles(html);
        marks(html);
        html.close();
        String known =
                review.label(
                        "timeline.caption",
                        history.product(),
                        history.origin().source(),
                        history.origin().snapshot());
        boolean missing = marks.stream().anyMatch(mark -> !mark.isReleased());
        html.element(
                "figcaption", missing ? known + " " + review.label("timeline.missing") : known);
        html.close();
    }

    /** Every cycle; the names that have room, those that a side means first, then the newest. */
    private void cycles(HtmlWriter html) {
        List<ReleaseCycle> shown = new ArrayList<>();
        for (ReleaseCycle cycle : history.cycles()) {
            if (!cycle.first().isBefore(from) && !cycle.first().isAfter(to)) {
                shown.add(cycle);
            }
        }
        for (ReleaseCycle cycle : shown) {
            boolean later = cycle.first().isAfter(days.lastKey());
            html.open(
                            "circle",
                            "cx",
                            number(x(cycle.first())),
                            "cy",
                            number(LINE),
                            "r",
                            "5",
                            "class",
                            later ? "cycle later" : "cycle")
                    .element("title", cycle.name() + " " + cycle.first())
                    .close();
        }
        List<ReleaseCycle> order = new ArrayList<>(shown);
        order.sort((one, other) -> Boolean.compare(isMeant(other), isMeant(one)));
        List<Double> taken = new ArrayList<>();
        for (ReleaseCycle cycle : order) {
            double x = x(cycle.first());
            if (taken.stream().noneMatch(each -> Math.abs(each - x) < LABEL)) {
                taken.add(x);
                text(x, LINE + 24, cycle.name(), isMeant(cycle) ? "cycle meant" : "cycle", html);
            }
        }
    }

    private boolean isMeant(ReleaseCycle cycle) {
        return marks.stream().anyMatch(each -> each.at().equals(cycle.first()));
    }

    private void marks(HtmlWriter html) {
        List<LocalDate> drawn = new ArrayList<>();
        for (ReleaseMarks.Mark each : marks) {
            long beside = drawn.stream().filter(each.at()::equals).count();
            drawn.add(each.at());
            double x = x(each.at()) + beside * (MARK + 2);
            html.open(
                            "rect",
                            "x",
                            number(x - MARK / 2.0),
                            "y",
                            number(LINE - 34),
                            "width",
                            number(MARK),
                            "height",
                            number(MARK),
                            "rx",
                            "4",
                            "class",
                            each.isReleased() ? "mark" : "mark missing")
                    .close();
            text(
                    x,
                    LINE - 19,
                    Answer.Side.letter(each.side()),
                    each.isReleased() ? "mark" : "missing",
                    html);
            line(x, LINE - 14, x(each.at()), LINE - 6, "stem", html);
        }
    }

    private String spoken() {
        StringJoiner spoken = new StringJoiner("; ");
        List<Evidence> sides = finding.evidence();
        for (int side = 0; side < Math.min(sides.size(), Answer.Side.MOST); side++) {
            for (Verdict verdict : sides.get(side).verdicts()) {
                spoken.add(
                        Answer.Side.letter(side)
                                + " "
                                + sides.get(side).value()
                                + ": "
                                + verdict.message(review.language()));
            }
        }
        return spoken.toString();
    }

    private static void line(
            double x1, double y1, double x2, double y2, String kind, HtmlWriter html) {
        html.open(
                        "line",
                        "x1",
                        number(x1),
                        "y1",
                        number(y1),
                        "x2",
                        number(x2),
                        "y2",
                        number(y2),
                        "class",
                        kind)
                .close();
    }

    private static void text(double x, double y, String text, String kind, HtmlWriter html) {
        html.element("text", text, "x", number(x), "y", number(y), "class", kind);
    }

    private static String number(double number) {
        return String.valueOf(Math.round(number * 10) / 10.0);
    }
}
