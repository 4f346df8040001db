package veritable.jupyter;

import java.util.Optional;
import veritable.compare.Comparison;
import veritable.decision.Ledger;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Notebook;
import veritable.kernel.api.Renderer;

/**
 * A comparison: counts, then findings by severity with both sides, their quotes and places, and
 * what was answered in the ledger at hand.
 */
final class ComparisonRenderer implements Renderer<Comparison> {
    private final Desk desk;
    private final Notebook notebook;

    ComparisonRenderer(Desk desk, Notebook notebook) {
        this.desk = desk;
        this.notebook = notebook;
    }

    @Override
    public Class<Comparison> type() {
        return Comparison.class;
    }

    @Override
    public MimeBundle render(Comparison value, Limits limits) {
        return render(value, desk.ledger(notebook), limits);
    }

    static MimeBundle render(Comparison value, Optional<Ledger> ledger, Limits limits) {
        Labelled labels = Labelled.current();
        Answers answers =
                ledger.map(each -> Answers.in(each, value, labels))
                        .orElseGet(() -> Answers.none(labels));
        return MimeBundle.text(new ComparisonText(value, answers, labels, limits).text())
                .with(
                        MimeBundle.MARKDOWN,
                        new ComparisonMarkdown(value, answers, labels, limits).text())
                .with(MimeBundle.HTML, new ComparisonHtml(value, answers, labels, limits).html());
    }
}
