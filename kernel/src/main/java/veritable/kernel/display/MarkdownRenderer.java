package veritable.kernel.display;

import veritable.kernel.api.Limits;
import veritable.kernel.api.Markdown;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/** Markdown; its source where that can't be shown. */
final class MarkdownRenderer implements Renderer<Markdown> {
    @Override
    public Class<Markdown> type() {
        return Markdown.class;
    }

    @Override
    public MimeBundle render(Markdown value, Limits limits) {
        return Forms.of(MimeBundle.MARKDOWN, value.text(), limits);
    }
}
