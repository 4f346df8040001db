package veritable.review;

import java.util.List;
import veritable.claim.Statement;
import veritable.compare.Evidence;
import veritable.compare.Finding;
import veritable.compare.Rules;
import veritable.decision.Answer;
import veritable.decision.Case;
import veritable.decision.Change;
import veritable.decision.Decision;
import veritable.decision.Docket;
import veritable.decision.Entry;
import veritable.decision.Exhibit;
import veritable.dossier.HtmlWriter;
import veritable.release.Verdict;

/** One finding: what is said, what strategies would take, and the answer. */
final class FindingPage {
    /** More places of one side are counted, not shown. */
    private static final int PLACES = 3;

    private final Review review;

    FindingPage(Review review) {
        this.review = review;
    }

    String html(Docket docket, Case each, Notice notice) {
        return Frame.html(
                review,
                docket,
                each.finding().subject() + " · " + review.label("title"),
                html -> write(docket, each, notice, html));
    }

    private void write(Docket docket, Case each, Notice notice, HtmlWriter html) {
        Finding finding = each.finding();
        if (!notice.text().isEmpty()) {
            html.element("p", notice.text(), "class", "notice", "role", "alert");
        }
        html.open("p", "class", "kind");
        html.element(
                "span",
                review.label("standing." + each.standing().id()),
                "class",
                "badge " + each.standing().id());
        html.text(
                " "
                        + Rules.find(finding.rule())
                                .map(rule -> rule.title(review.language()))
                                .orElse(finding.rule()));
        html.close();
        html.element("h1", finding.subject());
        html.element("p", finding.message(review.language()), "class", "message");
        changes(each, html);
        html.open("div", "class", "sides");
        for (int i = 0; i < finding.evidence().size(); i++) {
            side(i, finding.evidence().get(i), html);
        }
        html.close();
        ReleaseTimeline.write(review, finding, html);
        new SuggestionList(review).write(finding, html);
        new AnswerForm(review).write(each, notice, html);
        history(finding, html);
        neighbours(docket, finding, html);
    }

    private void changes(Case each, HtmlWriter html) {
        if (each.changes().isEmpty()) {
            return;
        }
        html.element("h2", review.label("changes")).open("ul", "class", "changes");
        for (Change change : each.changes()) {
            html.open("li");
            html.element("del", change.before().map(FindingPage::told).orElse("–"));
            html.text(" → ");
            html.element("ins", change.now().map(FindingPage::told).orElse("–"));
            html.close();
        }
        html.close();
    }

    private static String told(Exhibit side) {
        return side.value().isEmpty()
                ? String.join(" / ", side.quotes())
                : side.value() + " — " + String.join(" / ", side.quotes());
    }

    private void side(int index, Evidence side, HtmlWriter html) {
        html.open("section", "class", "side");
        html.open("h2")
                .element("span", Answer.Side.letter(index), "class", "letter")
                .text(" " + side.value())
                .close();
        html.element("p", side.source().title(), "class", "report");
        for (Verdict verdict : side.verdicts()) {
            verdict(verdict, html);
        }
        List<Statement> places = side.statements();
        for (Statement statement : places.subList(0, Math.min(PLACES, places.size()))) {
            quote(statement, html);
        }
        if (places.size() > PLACES) {
            html.element("p", review.label("more", places.size() - PLACES), "class", "more");
        }
        html.close();
    }

    private void verdict(Verdict verdict, HtmlWriter html) {
        if (verdict.message(review.language()).isEmpty()) {
            return;
        }
        html.open("p", "class", "verdict " + verdict.kind().id());
        html.text(verdict.message(review.language()));
        if (!verdict.source().isEmpty()) {
            html.element("span", " · " + verdict.source(), "class", "source");
        }
        html.close();
    }

    private void quote(Statement statement, HtmlWriter html) {
        html.element("blockquote", statement.quote());
        String text = review.texts().get(statement.at().path());
        if (text != null) {
            html.open("pre", "tabindex", "0");
            List<String> lines = text.lines().toList();
            int hit = statement.at().line();
            for (int line = Math.max(1, hit - 2); line <= Math.min(lines.size(), hit + 2); line++) {
                html.open("span", "class", line == hit ? "line hit" : "line")
                        .element("span", String.valueOf(line), "class", "number")
                        .text(lines.get(line - 1) + "\n")
                        .close();
            }
            html.close();
        }
        html.element("p", statement.at().toString(), "class", "place");
    }

    private void history(Finding finding, HtmlWriter html) {
        List<Entry> entries = review.ledger().history(finding);
        if (entries.isEmpty()) {
            return;
        }
        html.open("details").element("summary", review.label("history", entries.size()));
        html.open("ol");
        for (Entry entry : entries) {
            html.element("li", told(entry));
        }
        html.close().close();
    }

    private String told(Entry entry) {
        String what =
                entry instanceof Decision decision
                        ? decision.answer().label(review.language())
                                + decision.value().map(value -> " (" + value + ")").orElse("")
                        : review.label("undone");
        return entry.time()
                + " "
                + entry.reviewer()
                + ": "
                + what
                + (entry.reason().isEmpty() ? "" : " — " + entry.reason());
    }

    private void neighbours(Docket docket, Finding finding, HtmlWriter html) {
        html.open("nav");
        html.element("a", review.label("all"), "href", "/", "id", "all");
        Review.next(docket, finding.id())
                .ifPresent(
                        next ->
                                html.element(
                                        "a",
                                        review.label("next", next.finding().subject()),
                                        "href",
                                        "/finding/" + next.finding().id(),
                                        "id",
                                        "next"));
        html.close();
    }
}
