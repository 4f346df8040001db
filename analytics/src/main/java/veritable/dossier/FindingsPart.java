package veritable.dossier;

import java.util.List;
import java.util.TreeSet;
import veritable.claim.Statement;
import veritable.compare.Evidence;
import veritable.compare.Finding;
import veritable.compare.Rule;
import veritable.compare.Rules;
import veritable.compare.Severity;
import veritable.decision.Answer;

/** Every finding as a card, both sides beside each other, with filters above. */
final class FindingsPart implements Part {
    /** A page with more cards than this is no longer a page; the gravest come first. */
    static final int MOST_CARDS = 2000;

    /** Of one side; a technology may be named in hundreds. */
    static final int MOST_PLACES = 20;

    @Override
    public String id() {
        return "findings";
    }

    @Override
    public boolean isPresent(Dossier dossier) {
        return true;
    }

    @Override
    public void write(Dossier dossier, HtmlWriter html) {
        List<Finding> all = dossier.comparison().findings();
        if (all.isEmpty()) {
            html.element("p", dossier.label("findings.none"), "class", "empty");
            return;
        }
        List<Finding> findings = all.subList(0, Math.min(all.size(), MOST_CARDS));
        filters(dossier, findings, html);
        Excerpts excerpts = dossier.excerpts();
        for (Finding finding : findings) {
            card(dossier, finding, excerpts, html);
        }
        if (findings.size() < all.size()) {
            html.element(
                    "p",
                    dossier.label("findings.cut", findings.size(), all.size()),
                    "class",
                    "cut");
        }
        html.element(
                "p",
                dossier.label("findings.no-match"),
                "id",
                "no-match",
                "class",
                "empty",
                "hidden",
                "");
    }

    private static void filters(Dossier dossier, List<Finding> findings, HtmlWriter html) {
        html.open("form", "id", "filters", "role", "search");
        for (Severity severity : Severity.values()) {
            int count = dossier.comparison().findings(severity).size();
            if (count == 0) {
                continue;
            }
            html.open("label", "class", "toggle " + severity.id())
                    .open(
                            "input",
                            "type",
                            "checkbox",
                            "name",
                            "severity",
                            "value",
                            severity.id(),
                            "checked",
                            "")
                    .text(dossier.word("severity." + severity.id()))
                    .element("span", String.valueOf(count), "class", "count")
                    .close();
        }
        html.open("select", "id", "filter-rule", "aria-label", dossier.label("filter.rule"))
                .element("option", dossier.label("filter.rule.all"), "value", "");
        findings.stream()
                .map(Finding::rule)
                .distinct()
                .forEach(
                        rule ->
                                html.element(
                                        "option",
                                        rule(rule).title(dossier.language()),
                                        "value",
                                        rule));
        html.close();
        html.open(
                "input",
                "type",
                "search",
                "id",
                "filter-text",
                "list",
                "subjects",
                "placeholder",
                dossier.label("filter.subject"),
                "aria-label",
                dossier.label("filter.subject"));
        html.open("datalist", "id", "subjects");
        new TreeSet<>(findings.stream().map(Finding::subject).toList())
                .forEach(subject -> html.open("option", "value", subject).close());
        html.close();
        html.open("output", "id", "shown", "data-of", dossier.label("filter.shown")).close();
        html.close();
    }

    private static void card(Dossier dossier, Finding finding, Excerpts excerpts, HtmlWriter html) {
        html.open(
                "article",
                "class",
                "finding " + finding.severity().id(),
                "id",
                "f-" + finding.id(),
                "data-severity",
                finding.severity().id(),
                "data-rule",
                finding.rule(),
                "data-subject",
                finding.subject());
        html.open("header");
        html.element("span", dossier.word("severity." + finding.severity().id()), "class", "badge");
        html.element("h3", finding.subject());
        html.element(
                "span",
                rule(finding.rule()).title(dossier.language()),
                "class",
                "rule",
                "title",
                rule(finding.rule()).meaning(dossier.language()));
        html.element(
                "a",
                "#",
                "class",
                "anchor",
                "href",
                "#f-" + finding.id(),
                "aria-label",
                dossier.label("anchor"));
        html.close();
        html.element("p", finding.message(dossier.language()), "class", "message");
        Decisions.write(dossier, finding, html);
        // a note is seldom looked into, and there are many
        boolean folded = finding.severity() == Severity.NOTE;
        if (folded) {
            html.open("details").element("summary", dossier.label("evidence"));
        }
        html.open("div", "class", "sides");
        List<Integer> sides = Shown.sides(finding.evidence());
        for (int index : sides) {
            side(dossier, index, finding.evidence().get(index), excerpts, html);
        }
        html.close();
        int more = finding.evidence().size() - sides.size();
        if (more > 0) {
            html.element("p", dossier.label("sides.more", more), "class", "cut");
        }
        if (folded) {
            html.close();
        }
        html.close();
    }

    private static void side(
            Dossier dossier, int index, Evidence evidence, Excerpts excerpts, HtmlWriter html) {
        html.open("section", "class", "side");
        html.open("h4");
        html.element("span", Answer.Side.letter(index), "class", "letter");
        html.element("span", evidence.value(), "class", "value");
        html.element("span", evidence.source().title(), "class", "title");
        html.close();
        VerdictLines.write(dossier, evidence.verdicts(), html);
        List<Statement> statements = evidence.statements();
        int shown = Math.min(statements.size(), MOST_PLACES);
        for (int i = 0; i < shown; i++) {
            if (i == 1) {
                html.open("details")
                        .element("summary", dossier.label("places.more", statements.size() - 1));
            }
            Quotes.write(dossier, statements.get(i), excerpts, html);
        }
        if (statements.size() > shown) {
            html.element(
                    "p", dossier.label("places.cut", statements.size() - shown), "class", "cut");
        }
        if (statements.size() > 1) {
            html.close();
        }
        html.close();
    }

    private static Rule rule(String id) {
        return Rules.find(id).orElseThrow();
    }
}
