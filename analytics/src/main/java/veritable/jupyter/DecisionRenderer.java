package veritable.jupyter;

import veritable.decision.Decision;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;
import veritable.table.Plain;

/** A decision in one line: of what, which answer, by whom and why. */
final class DecisionRenderer implements Renderer<Decision> {
    @Override
    public Class<Decision> type() {
        return Decision.class;
    }

    @Override
    public MimeBundle render(Decision value, Limits limits) {
        return MimeBundle.text(Plain.text(Answers.of(value, Labelled.current())));
    }
}
