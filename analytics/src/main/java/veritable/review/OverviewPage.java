package veritable.review;

import veritable.decision.Case;
import veritable.decision.Decision;
import veritable.decision.Docket;
import veritable.dossier.HtmlWriter;

/** All findings and how they stand. */
final class OverviewPage {
    private final Review review;

    OverviewPage(Review review) {
        this.review = review;
    }

    String html(Docket docket) {
        return Frame.html(review, docket, review.label("title"), html -> write(docket, html));
    }

    private void write(Docket docket, HtmlWriter html) {
        docket.undecided().stream()
                .findFirst()
                .ifPresent(
                        first ->
                                html.element(
                                        "a",
                                        review.label("begin"),
                                        "class",
                                        "begin",
                                        "id",
                                        "next",
                                        "href",
                                        "/finding/" + first.finding().id()));
        html.open("table", "class", "cases").open("thead").open("tr");
        for (String column :
                new String[] {"standing", "subject", "message", "answer", "reviewer"}) {
            html.element("th", review.label("column." + column));
        }
        html.close().close().open("tbody");
        for (Case each : docket.cases()) {
            row(each, html);
        }
        html.close().close();
        if (!docket.orphans().isEmpty()) {
            html.element("h2", review.label("orphans", docket.orphans().size()));
            html.open("ul");
            for (Decision orphan : docket.orphans()) {
                html.element(
                        "li",
                        orphan.question().subject()
                                + ": "
                                + told(orphan)
                                + " ("
                                + orphan.reviewer()
                                + ")");
            }
            html.close();
        }
    }

    private void row(Case each, HtmlWriter html) {
        html.open("tr", "class", each.standing().id());
        html.open("td")
                .element(
                        "span",
                        review.label("standing." + each.standing().id()),
                        "class",
                        "badge " + each.standing().id())
                .close();
        html.open("td")
                .element("a", each.finding().subject(), "href", "/finding/" + each.finding().id())
                .close();
        html.element("td", each.finding().message(review.language()));
        html.open("td");
        html.text(String.join(" | ", each.decisions().stream().map(this::told).toList()));
        html.close();
        html.element(
                "td",
                String.join(
                        ", ",
                        each.decisions().stream().map(Decision::reviewer).distinct().toList()));
        html.close();
    }

    private String told(Decision decision) {
        return decision.answer().label(review.language())
                + decision.value().map(value -> " (" + value + ")").orElse("");
    }
}
