package veritable.jupyter;

import veritable.compare.Comparison;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/** A comparison: counts, then findings by severity with both sides, their quotes and places. */
final class ComparisonRenderer implements Renderer<Comparison> {
    @Override
    public Class<Comparison> type() {
        return Comparison.class;
    }

    @Override
    public MimeBundle render(Comparison value, Limits limits) {
        Labelled labels = Labelled.current();
        return MimeBundle.text(new ComparisonText(value, labels, limits).text())
                .with(MimeBundle.MARKDOWN, new ComparisonMarkdown(value, labels, limits).text())
                .with(MimeBundle.HTML, new ComparisonHtml(value, labels, limits).html());
    }
}
