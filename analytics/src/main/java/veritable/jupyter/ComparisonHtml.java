package veritable.jupyter;

import java.util.List;
import java.util.Optional;
import veritable.claim.Statement;
import veritable.compare.Comparison;
import veritable.compare.Evidence;
import veritable.compare.Finding;
import veritable.compare.Rule;
import veritable.compare.Rules;
import veritable.compare.Severity;
import veritable.dossier.HtmlWriter;
import veritable.kernel.api.Limits;
import veritable.release.Verdict;
import veritable.report.Location;
import veritable.report.Source;

/** A comparison as HTML to be opened and closed, readable where styles are taken away, too. */
final class ComparisonHtml {
    /** More reports than this are not read side by side. */
    private static final int MOST_SIDES = 6;

    /** Of one side; the claims table has them all. */
    private static final int MOST_PLACES = 3;

    private final HtmlWriter html = new HtmlWriter();
    private final Comparison comparison;
    private final Labelled labels;
    private final Limits limits;
    private final Sides sides;

    ComparisonHtml(Comparison comparison, Labelled labels, Limits limits) {
        this.comparison = comparison;
        this.labels = labels;
        this.limits = limits;
        this.sides = new Sides(comparison);
    }

    String html() {
        html.open("div", "class", "veritable", "lang", labels.language().tag());
        html.own(Style.sheet());
        counts();
        reports();
        for (Severity severity : Severity.values()) {
            findings(severity);
        }
        if (comparison.findings().isEmpty()) {
            html.element("p", labels.text("findings.none"));
        }
        html.close();
        return html.toString();
    }

    private void counts() {
        html.open("p", "class", "v-counts");
        html.element("b", String.join(" · ", ComparisonCounts.of(comparison, labels)));
        html.open("br");
        html.text(String.join(" · ", ComparisonCounts.agreements(comparison, labels)));
        html.close();
    }

    private void reports() {
        Shown<Source> sources = Shown.of(comparison.sources(), limits);
        html.open("ul", "class", "v-reports");
        for (Source source : sources.list()) {
            html.open("li");
            html.element("b", sides.letter(source)).text(" " + source.title() + " ");
            link(source.path(), Links.to(source.path()));
            source.date().ifPresent(date -> html.text(" " + date));
            source.version().ifPresent(version -> html.text(" " + version));
            html.close();
        }
        html.close();
        more(sources.more());
    }

    private void findings(Severity severity) {
        List<Finding> all = comparison.findings(severity);
        if (all.isEmpty()) {
            return;
        }
        boolean open = severity == Severity.ERROR;
        html.open("details", "class", "v-" + severity.id(), open ? "open" : "data-folded", "");
        html.open("summary").element("b", labels.text("part." + severity.id(), all.size()));
        html.close();
        Shown<Finding> findings = Shown.of(all, limits);
        findings.list().forEach(this::finding);
        more(findings.more());
        html.close();
    }

    private void finding(Finding finding) {
        boolean open = finding.severity() == Severity.ERROR;
        html.open("details", "class", "v-finding", open ? "open" : "data-folded", "");
        html.open("summary").element("b", finding.subject());
        Optional<Rule> rule = Rules.find(finding.rule());
        rule.ifPresent(
                each ->
                        html.text(" ")
                                .element(
                                        "small",
                                        each.title(labels.language()),
                                        "title",
                                        each.meaning(labels.language())));
        html.open("br").text(finding.message(labels.language())).close();
        html.open("table").open("tbody").open("tr");
        List<Evidence> evidence = finding.evidence();
        for (Evidence side : evidence.subList(0, Math.min(evidence.size(), MOST_SIDES))) {
            side(side);
        }
        html.close().close().close();
        more(evidence.size() - MOST_SIDES);
        html.close();
    }

    private void side(Evidence side) {
        html.open("td", "style", "text-align:left;vertical-align:top");
        html.element("b", (sides.letter(side.source()) + " " + side.value()).strip());
        for (Verdict verdict : side.verdicts()) {
            if (verdict.kind().isJudged()) {
                html.open("br").text(verdict.message(labels.language()));
            }
        }
        List<Statement> statements = side.statements();
        for (Statement each : statements.subList(0, Math.min(statements.size(), MOST_PLACES))) {
            html.open("blockquote").text(each.quote()).open("br").open("small");
            place(each.at());
            html.close().close();
        }
        more(statements.size() - MOST_PLACES);
        html.close();
    }

    private void place(Location at) {
        link(at.path() + ":" + at.line(), Links.to(at));
    }

    private void link(String text, Optional<String> address) {
        if (address.isPresent()) {
            html.element("a", text, "href", address.get(), "target", "_blank");
        } else {
            html.text(text);
        }
    }

    private void more(int count) {
        if (count > 0) {
            html.element("p", labels.text("more", count));
        }
    }
}
