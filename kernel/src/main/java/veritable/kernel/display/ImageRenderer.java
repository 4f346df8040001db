package veritable.kernel.display;

import java.awt.image.RenderedImage;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/** Images, in their own size. */
final class ImageRenderer implements Renderer<RenderedImage> {
    @Override
    public Class<RenderedImage> type() {
        return RenderedImage.class;
    }

    @Override
    public MimeBundle render(RenderedImage value, Limits limits) {
        return Png.forms(value, value.getWidth(), value.getHeight())
                .with(
                        MimeBundle.TEXT,
                        "image, %d × %d pixels".formatted(value.getWidth(), value.getHeight()));
    }
}
