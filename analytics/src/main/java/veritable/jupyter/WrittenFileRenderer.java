package veritable.jupyter;

import java.util.Optional;
import veritable.dossier.HtmlWriter;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;
import veritable.table.MarkdownText;
import veritable.table.Plain;

/** A file that was written: a link to it, and what it lacks. */
final class WrittenFileRenderer implements Renderer<WrittenFile> {
    @Override
    public Class<WrittenFile> type() {
        return WrittenFile.class;
    }

    @Override
    public MimeBundle render(WrittenFile value, Limits limits) {
        Optional<String> address = Links.to(value.toString());
        HtmlWriter html = new HtmlWriter();
        html.open("div", "class", "veritable");
        Links.write(value.toString(), address, html);
        StringBuilder text = new StringBuilder(Plain.text(value.toString()));
        StringBuilder markdown = new StringBuilder(Links.markdown(value.toString(), address));
        for (String notice : value.notices()) {
            html.element("p", notice);
            text.append('\n').append(Plain.text(notice));
            markdown.append("\n\n").append(MarkdownText.escape(notice));
        }
        html.close();
        return MimeBundle.text(text.toString())
                .with(MimeBundle.MARKDOWN, markdown.toString())
                .with(MimeBundle.HTML, html.toString());
    }
}
