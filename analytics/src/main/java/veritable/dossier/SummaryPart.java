package veritable.dossier;

import java.util.List;
import java.util.Optional;
import veritable.chart.Chart;
import veritable.claim.Statements;
import veritable.compare.Finding;
import veritable.compare.Severity;
import veritable.report.Source;

/** The counts, the reports with their numbers, and the errors in one line each. */
final class SummaryPart implements Part {
    /** Of reports and of errors: more are no summary. */
    static final int MOST = 100;

    private final Optional<Chart> overview;

    /** With a chart that shows the whole at a glance, if there is one. */
    SummaryPart(Optional<Chart> overview) {
        this.overview = overview;
    }

    @Override
    public String id() {
        return "summary";
    }

    @Override
    public boolean isPresent(Dossier dossier) {
        return true;
    }

    @Override
    public void write(Dossier dossier, HtmlWriter html) {
        tiles(dossier, html);
        reports(dossier, html);
        overview.ifPresent(chart -> html.open("figure", "class", "chart").own(chart.svg()).close());
        errors(dossier, html);
    }

    private static void tiles(Dossier dossier, HtmlWriter html) {
        List<Statements> statements = dossier.comparison().statements();
        html.open("div", "class", "tiles");
        tile(html, statements.size(), dossier.label("tile.reports"), "plain");
        tile(
                html,
                statements.stream().mapToInt(s -> s.claims().size()).sum(),
                dossier.label("tile.claims"),
                "plain");
        for (Severity severity : Severity.values()) {
            int count = dossier.comparison().findings(severity).size();
            tile(html, count, dossier.label("tile." + severity.id()), severity.id());
        }
        if (dossier.isDecided()) {
            int open = dossier.edition().docket().undecided().size();
            tile(html, open, dossier.label("tile.undecided"), "plain");
        }
        html.close();
    }

    private static void tile(HtmlWriter html, long number, String label, String kind) {
        html.open("div", "class", "tile " + kind)
                .element("b", String.valueOf(number))
                .element("span", label)
                .close();
    }

    private static void reports(Dossier dossier, HtmlWriter html) {
        html.open("ul", "class", "reports");
        List<Source> sources = dossier.comparison().sources();
        for (Source source : sources.subList(0, Math.min(sources.size(), MOST))) {
            html.open("li");
            html.element("span", dossier.number(source.path()), "class", "letter");
            html.element("b", source.title());
            html.element("span", source.path(), "class", "place");
            source.date().ifPresent(date -> html.element("span", date.toString(), "class", "fact"));
            source.version().ifPresent(version -> html.element("span", version, "class", "fact"));
            html.close();
        }
        html.close();
        more(dossier, sources.size(), "summary.reports.more", html);
    }

    private static void more(Dossier dossier, int all, String label, HtmlWriter html) {
        if (all > MOST) {
            html.element("p", dossier.label(label, all - MOST), "class", "cut");
        }
    }

    private static void errors(Dossier dossier, HtmlWriter html) {
        List<Finding> errors = dossier.comparison().findings(Severity.ERROR);
        if (errors.isEmpty()) {
            return;
        }
        html.element("h3", dossier.label("summary.errors"));
        html.open("ol", "class", "glance");
        for (Finding finding : errors.subList(0, Math.min(errors.size(), MOST))) {
            html.open("li")
                    .open("a", "href", "#f-" + finding.id())
                    .text(finding.message(dossier.language()))
                    .close()
                    .close();
        }
        html.close();
        more(dossier, errors.size(), "summary.errors.more", html);
    }
}
