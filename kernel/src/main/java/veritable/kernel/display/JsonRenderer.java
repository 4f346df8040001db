package veritable.kernel.display;

import veritable.kernel.api.Json;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/** A tree to be opened and closed; an indented document where that can't be shown. */
final class JsonRenderer implements Renderer<Json> {
    @Override
    public Class<Json> type() {
        return Json.class;
    }

    @Override
    public MimeBundle render(Json value, Limits limits) {
        return Forms.json("application/json", value.tree(), limits);
    }
}
