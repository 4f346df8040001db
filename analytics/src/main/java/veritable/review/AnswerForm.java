package veritable.review;

import java.util.Optional;
import veritable.compare.Finding;
import veritable.decision.Answer;
import veritable.decision.Case;
import veritable.decision.Decision;
import veritable.decision.Standing;
import veritable.dossier.HtmlWriter;
import veritable.language.Labels;

/** Where the answer is given; it holds what is in force, or what was filled in before. */
final class AnswerForm {
    private final Review review;

    AnswerForm(Review review) {
        this.review = review;
    }

    void write(Case each, Notice notice, HtmlWriter html) {
        Finding finding = each.finding();
        Optional<Decision> held = each.decisions().stream().findFirst();
        String chosen =
                notice.form().find("answer").orElse(held.map(it -> it.answer().id()).orElse(""));
        html.open("form", "method", "post", "action", "/finding/" + finding.id(), "id", "answer");
        html.open("input", "type", "hidden", "name", "seen", "value", Seen.of(each));
        html.open("fieldset").element("legend", review.label("question"));
        for (int i = 0; i < Math.min(Answer.Side.MOST, finding.evidence().size()); i++) {
            choice(
                    Answer.Side.letter(i),
                    Answer.Side.letter(i) + "  " + finding.evidence().get(i).value(),
                    chosen,
                    html);
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
}
