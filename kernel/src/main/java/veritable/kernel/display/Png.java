package veritable.kernel.display;

import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import veritable.kernel.api.MimeBundle;

/** An image as front ends take it. */
final class Png {
    static final String TYPE = "image/png";

    private Png() {}

    /** The image, to be shown in this size. */
    static MimeBundle forms(RenderedImage image, int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalArgumentException(
                        "no PNG can be made of " + image.getColorModel());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return MimeBundle.of(TYPE, Base64.getEncoder().encodeToString(bytes.toByteArray()))
                .withMetadata(TYPE, Map.of("width", width, "height", height));
    }
}
