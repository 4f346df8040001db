package veritable.kernel.display;

import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;
import veritable.kernel.api.Svg;

/** A drawing; its source where that can't be shown. */
final class SvgRenderer implements Renderer<Svg> {
    @Override
    public Class<Svg> type() {
        return Svg.class;
    }

    @Override
    public MimeBundle render(Svg value, Limits limits) {
        return Forms.of("image/svg+xml", value.text(), limits);
    }
}
