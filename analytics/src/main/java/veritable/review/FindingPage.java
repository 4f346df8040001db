package veritable.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import veritable.claim.Statement;
import veritable.compare.Evidence;
import veritable.compare.Finding;
import veritable.compare.Rules;
import veritable.decision.Answer;
import veritable.decision.Candidate;
import veritable.decision.Case;
import veritable.decision.Change;
import veritable.decision.Decision;
import veritable.decision.Docket;
import veritable.decision.Entry;
import veritable.decision.Exhibit;
import veritable.decision.Standing;
import veritable.decision.Strategies;
import veritable.decision.Suggestion;
import veritable.dossier.HtmlWriter;
import veritable.language.Labels;
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
        suggestions(finding, html);
        form(each, notice, html);
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
                .element("span", letter(index), "class", "letter")
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

    private void suggestions(Finding finding, HtmlWriter html) {
        List<Suggestion> suggestions = review.suggestions(finding);
        if (suggestions.isEmpty()) {
            return;
        }
        html.open("details", "open", "").element("summary", review.label("suggestions"));
        html.open("table", "class", "suggestions").open("tbody");
        for (Suggestion each : suggestions) {
            if (!each.abstains()) {
                suggestion(finding, each, html);
            }
        }
        html.close().close();
        silent(suggestions.stream().filter(Suggestion::abstains).toList(), html);
        html.close();
    }

    private void silent(List<Suggestion> suggestions, HtmlWriter html) {
        html.open("details", "class", "abstain");
        html.element("summary", review.label("abstain", suggestions.size())).open("ul");
        for (Suggestion each : suggestions) {
            html.element("li", title(each) + ": " + each.reason(review.language()));
        }
        html.close().close();
    }

    private void suggestion(Finding finding, Suggestion each, HtmlWriter html) {
        Candidate taken = each.candidate().orElseThrow();
        html.open("tr");
        html.open("td").element("span", letters(finding, taken), "class", "letter").close();
        html.element("td", taken.text());
        html.element("td", title(each));
        html.element("td", each.reason(review.language()));
        html.close();
    }

    private String title(Suggestion suggestion) {
        return Strategies.find(suggestion.strategy())
                .map(strategy -> strategy.title(review.language()))
                .orElse(suggestion.strategy());
    }

    private static String letters(Finding finding, Candidate taken) {
        Set<String> letters = new TreeSet<>();
        for (int i = 0; i < finding.evidence().size(); i++) {
            String path = finding.evidence().get(i).source().path();
            if (taken.sides().stream().anyMatch(side -> side.source().path().equals(path))) {
                letters.add(letter(i));
            }
        }
        return String.join(" ", letters);
    }

    private static String letter(int index) {
        return new Answer.Side(Math.min(index, 25)).id();
    }

    private void form(Case each, Notice notice, HtmlWriter html) {
        Finding finding = each.finding();
        Optional<Decision> held = each.decisions().stream().findFirst();
        String chosen =
                notice.form().find("answer").orElse(held.map(it -> it.answer().id()).orElse(""));
        html.open("form", "method", "post", "action", "/finding/" + finding.id(), "id", "answer");
        html.open("input", "type", "hidden", "name", "seen", "value", Seen.of(each));
        html.open("fieldset").element("legend", review.label("question"));
        for (int i = 0; i < Math.min(26, finding.evidence().size()); i++) {
            choice(letter(i), letter(i) + "  " + finding.evidence().get(i).value(), chosen, html);
        }
        for (String id : Answer.WORDS) {
            choice(id, answer(id), chosen, html);
        }
        html.close();
        String value =
                notice.form()
                        .find("value")
                        .orElse(
                                held.filter(it -> it.answer() instanceof Answer.Value)
                                        .flatMap(Decision::value)
                                        .orElse(""));
        html.open("label", "class", "value").text(review.label("value"));
        html.open("input", "name", "value", "value", value, "autocomplete", "off").close();
        html.open("label", "class", "reason").text(review.label("reason"));
        html.element(
                "textarea",
                notice.form().find("reason").orElse(held.map(Decision::reason).orElse("")),
                "name",
                "reason",
                "rows",
                "2");
        html.close();
        html.open("p", "class", "buttons");
        html.element("button", review.label("save"), "id", "save");
        if (!each.decisions().isEmpty() && each.standing() != Standing.STALE) {
            html.element(
                    "button",
                    review.label("undo"),
                    "name",
                    "undo",
                    "value",
                    "1",
                    "class",
                    "undo",
                    "formnovalidate",
                    "");
        }
        html.element("span", review.label("keys"), "class", "keys");
        html.close().close();
    }

    private String answer(String id) {
        return Labels.of(Answer.class, review.language()).text("answer." + id);
    }

    private static void choice(String id, String label, String chosen, HtmlWriter html) {
        html.open("label", "class", "choice");
        if (id.equals(chosen)) {
            html.open(
                    "input",
                    "type",
                    "radio",
                    "name",
                    "answer",
                    "value",
                    id,
                    "required",
                    "",
                    "checked",
                    "");
        } else {
            html.open("input", "type", "radio", "name", "answer", "value", id, "required", "");
        }
        html.text(" " + label).close();
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
