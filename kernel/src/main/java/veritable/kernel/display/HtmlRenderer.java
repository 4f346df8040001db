package veritable.kernel.display;

import veritable.kernel.api.Html;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/** HTML as it is; its source where that can't be shown. */
final class HtmlRenderer implements Renderer<Html> {
    @Override
    public Class<Html> type() {
        return Html.class;
    }

    @Override
    public MimeBundle render(Html value, Limits limits) {
        return Forms.of(MimeBundle.HTML, value.text(), limits);
    }
}
