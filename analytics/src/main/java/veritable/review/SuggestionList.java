package veritable.review;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import veritable.compare.Finding;
import veritable.decision.Answer;
import veritable.decision.Candidate;
import veritable.decision.Strategies;
import veritable.decision.Suggestion;
import veritable.dossier.HtmlWriter;

/** What strategies would take, with their reasons; those that abstain are folded away. */
final class SuggestionList {
    private final Review review;

    SuggestionList(Review review) {
        this.review = review;
    }

    void write(Finding finding, HtmlWriter html) {
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
                letters.add(Answer.Side.letter(i));
            }
        }
        return String.join(" ", letters);
    }
}
