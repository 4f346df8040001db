package veritable.jupyter;

import veritable.compare.Finding;
import veritable.decision.Answer;
import veritable.dossier.HtmlWriter;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;
import veritable.table.Plain;

/** One finding: its sentence, and its sides with quotes and places. */
final class FindingRenderer implements Renderer<Finding> {
    @Override
    public Class<Finding> type() {
        return Finding.class;
    }

    @Override
    public MimeBundle render(Finding value, Limits limits) {
        Labelled labels = Labelled.current();
        HtmlWriter html = new HtmlWriter();
        html.open("div", "class", "veritable", "lang", labels.language().tag());
        html.own(Style.sheet());
        new FindingHtml(html, labels, Answers.none(labels)).write(value, true);
        html.close();
        return MimeBundle.text(text(value, labels)).with(MimeBundle.HTML, html.toString());
    }

    private static String text(Finding finding, Labelled labels) {
        StringBuilder out = new StringBuilder();
        out.append(Plain.text(finding.subject() + ": " + labels.message(finding)));
        for (int i = 0; i < finding.evidence().size(); i++) {
            var side = finding.evidence().get(i);
            String place = side.first().at() + "  “" + side.first().quote() + "”";
            String value = side.value().isEmpty() ? "" : side.value() + "  ";
            out.append("\n  ").append(Plain.text(Answer.Side.letter(i) + "  " + value + place));
        }
        return out.toString();
    }
}
