package veritable.jupyter;

import java.util.Optional;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/** A comparison with the answers of the ledger that it was given. */
final class DecidedComparisonRenderer implements Renderer<DecidedComparison> {
    @Override
    public Class<DecidedComparison> type() {
        return DecidedComparison.class;
    }

    @Override
    public MimeBundle render(DecidedComparison value, Limits limits) {
        return ComparisonRenderer.render(value.comparison(), Optional.of(value.ledger()), limits);
    }
}
