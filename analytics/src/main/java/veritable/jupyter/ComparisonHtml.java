package veritable.jupyter;

import java.util.List;
import veritable.compare.Comparison;
import veritable.compare.Finding;
import veritable.compare.Severity;
import veritable.dossier.HtmlWriter;
import veritable.kernel.api.Limits;
import veritable.report.Source;

/** A comparison as HTML to be opened and closed, readable where styles are taken away, too. */
final class ComparisonHtml {
    private final HtmlWriter html = new HtmlWriter();
    private final Comparison comparison;
    private final Answers answers;
    private final Labelled labels;
    private final Limits limits;

    ComparisonHtml(Comparison comparison, Answers answers, Labelled labels, Limits limits) {
        this.comparison = comparison;
        this.answers = answers;
        this.labels = labels;
        this.limits = limits;
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
        orphans();
        html.close();
        return html.toString();
    }

    private void counts() {
        html.open("p", "class", "v-counts");
        html.element("b", String.join(" · ", ComparisonCounts.of(comparison, labels)));
        html.open("br");
        html.text(String.join(" · ", ComparisonCounts.agreements(comparison, labels)));
        if (!answers.counts().isEmpty()) {
            html.open("br").text(String.join(" · ", answers.counts()));
        }
        html.close();
        answers.problems().forEach(each -> html.element("p", each));
    }

    private void reports() {
        Shown<Source> sources = Shown.of(comparison.sources(), limits);
        html.open("ul", "class", "v-reports");
        for (Source source : sources.list()) {
            html.open("li").text(source.title() + " ");
            Links.write(source.path(), Links.to(source.path()), html);
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
        findings.list().forEach(new FindingHtml(html, labels, answers)::write);
        more(findings.more());
        html.close();
    }

    private void orphans() {
        List<Answers.Line> all = answers.orphans();
        if (all.isEmpty()) {
            return;
        }
        html.open("details", "class", "v-orphans");
        html.open("summary").element("b", labels.text("part.orphan", all.size())).close();
        Shown<Answers.Line> orphans = Shown.of(all, limits);
        html.open("ul");
        orphans.list().forEach(each -> html.element("li", each.text()));
        html.close();
        more(orphans.more());
        html.close();
    }

    private void more(int count) {
        if (count > 0) {
            html.element("p", labels.text("more", count));
        }
    }
}
