package veritable.kernel.display;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/** Charts of XChart, painted in twice their size, so that they are sharp on fine screens. */
final class ChartRenderer implements Renderer<Object> {
    private static final int SCALE = 2;

    @Override
    public Class<Object> type() {
        return Object.class;
    }

    @Override
    public MimeBundle render(Object chart, Limits limits) {
        int width = Reflected.number(chart, "getWidth");
        int height = Reflected.number(chart, "getHeight");
        BufferedImage image =
                new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.scale(SCALE, SCALE);
            Class<?>[] types = {Graphics2D.class, int.class, int.class};
            Reflected.call(chart, "paint", types, pen, width, height);
        } finally {
            pen.dispose();
        }
        String title = Plain.line(Reflected.call(chart, "getTitle"), 100);
        return Png.forms(image, width, height)
                .with(
                        MimeBundle.TEXT,
                        "%s \"%s\", %d × %d"
                                .formatted(chart.getClass().getSimpleName(), title, width, height));
    }
}
