package veritable.kernel.display;

import veritable.kernel.api.Latex;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/** Formulas; their source where that can't be shown. */
final class LatexRenderer implements Renderer<Latex> {
    @Override
    public Class<Latex> type() {
        return Latex.class;
    }

    @Override
    public MimeBundle render(Latex value, Limits limits) {
        return Forms.of("text/latex", value.text(), limits);
    }
}
