package veritable.kernel.display;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/** What is in it, in its own forms. */
@SuppressWarnings("rawtypes")
final class OptionalRenderer implements Renderer<Optional> {
    private final Renderers all;

    OptionalRenderer(Renderers all) {
        this.all = all;
    }

    @Override
    public Class<Optional> type() {
        return Optional.class;
    }

    @Override
    public MimeBundle render(Optional value, Limits limits) {
        Optional<?> optional = value;
        if (optional.isEmpty()) {
            return MimeBundle.text("Optional.empty");
        }
        MimeBundle inner = all.render(optional.get(), limits);
        Map<String, Object> forms = new LinkedHashMap<>(inner.data());
        forms.computeIfPresent(
                MimeBundle.TEXT,
                (type, text) ->
                        text.toString().contains("\n")
                                ? "Optional of\n" + text
                                : "Optional[" + text + "]");
        forms.computeIfPresent(MimeBundle.HTML, (type, html) -> "<div>Optional of</div>\n" + html);
        return new MimeBundle(forms, inner.metadata());
    }
}
