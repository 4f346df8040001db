package veritable.kernel.display;

import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/** JSON trees of libraries, whose text is the document. */
final class JsonTextRenderer implements Renderer<Object> {
    @Override
    public Class<Object> type() {
        return Object.class;
    }

    @Override
    public MimeBundle render(Object value, Limits limits) {
        return Forms.json("application/json", value.toString(), limits);
    }
}
