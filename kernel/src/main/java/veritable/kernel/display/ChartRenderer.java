package veritable.kernel.display;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;

/** Charts of XChart, painted in twice their size, so that they are sharp on fine screens. */
final class ChartRenderer implements Renderer<Object>, OnDemand {
    private static final String ENCODER = "org.knowm.xchart.VectorGraphicsEncoder";
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

    /** As a drawing, by XChart itself and the library that it uses for that. */
    @Override
    public Optional<Object> form(Object chart, String mimeType) {
        if (!mimeType.equals("image/svg+xml")) {
            return Optional.empty();
        }
        try {
            Class<?> encoder = Class.forName(ENCODER, true, chart.getClass().getClassLoader());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (Method each : encoder.getMethods()) {
                Class<?>[] types = each.getParameterTypes();
                if (each.getName().equals("saveVectorGraphic") && types[1] == OutputStream.class) {
                    each.invoke(null, chart, out, constant(types[2], "SVG"));
                }
            }
            return Optional.of(out.toString(StandardCharsets.UTF_8));
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalArgumentException(
                    "XChart can't draw SVG without its library for that:"
                            + " %maven de.erichseifert.vectorgraphics2d:VectorGraphics2D:0.13",
                    e);
        }
    }

    private static Object constant(Class<?> type, String name) {
        for (Object each : type.getEnumConstants()) {
            if (each.toString().equals(name)) {
                return each;
            }
        }
        throw new IllegalArgumentException(type + " has no constant " + name);
    }
}
