package veritable.jupyter;

import java.util.List;
import veritable.claim.Statement;
import veritable.compare.Evidence;
import veritable.compare.Finding;
import veritable.compare.Rule;
import veritable.compare.Rules;
import veritable.compare.Severity;
import veritable.decision.Answer;
import veritable.decision.Standing;
import veritable.dossier.HtmlWriter;
import veritable.release.Verdict;

/**
 * A finding as HTML: what was found, what was answered, and its sides by the letters that an answer
 * names them by.
 */
final class FindingHtml {
    /** More sides than this are not read beside each other. */
    private static final int MOST_SIDES = 6;

    /** Of one side; the claims table has them all. */
    private static final int MOST_PLACES = 3;

    /** So many are open at first: more nobody reads at once. */
    private static final int MOST_OPEN = 7;

    private final HtmlWriter html;
    private final Labelled labels;
    private final Answers answers;
    private int opened;

    FindingHtml(HtmlWriter html, Labelled labels, Answers answers) {
        this.html = html;
        this.labels = labels;
        this.answers = answers;
    }

    /** Open where somebody should look at it. */
    void write(Finding finding) {
        boolean open =
                finding.severity() == Severity.ERROR
                        && !answers.isSettled(finding)
                        && opened < MOST_OPEN;
        opened += open ? 1 : 0;
        write(finding, open);
    }

    void write(Finding finding, boolean open) {
        html.open("details", "class", "v-finding", open ? "open" : "data-folded", "");
        html.open("summary").element("b", finding.subject());
        html.text(" " + labels.message(finding) + " ");
        Rules.find(finding.rule()).ifPresent(this::rule);
        for (Answers.Line line : answers.to(finding)) {
            html.open("br");
            answer(line);
        }
        html.close();
        html.open("div", "class", "v-wide").open("table").open("tbody").open("tr");
        List<Evidence> evidence = finding.evidence();
        for (int i = 0; i < Math.min(evidence.size(), MOST_SIDES); i++) {
            side(Answer.Side.letter(i), evidence.get(i));
        }
        html.close().close().close().close();
        more(evidence.size() - MOST_SIDES);
        html.close();
    }

    private void rule(Rule rule) {
        String meaning = rule.meaning(labels.language());
        html.element("small", rule.title(labels.language()), "title", meaning);
    }

    private void answer(Answers.Line line) {
        String mark = line.standing() == Standing.KEPT ? "✓ " : "";
        html.element("span", mark + line.text(), "class", "v-answer v-" + line.standing().id());
    }

    private void side(String letter, Evidence side) {
        html.open("td", "style", "text-align:left;vertical-align:top");
        html.element("b", (letter + " " + side.value()).strip());
        for (Verdict verdict : side.verdicts()) {
            if (verdict.kind().isJudged()) {
                html.open("br").text(verdict.message(labels.language()));
            }
        }
        List<Statement> statements = side.statements();
        for (Statement each : statements.subList(0, Math.min(statements.size(), MOST_PLACES))) {
            html.open("blockquote").text(each.quote()).open("br").open("small");
            Links.write(each.at(), html);
            html.close().close();
        }
        more(statements.size() - MOST_PLACES);
        html.close();
    }

    private void more(int count) {
        if (count > 0) {
            html.element("p", labels.text("more", count));
        }
    }
}
