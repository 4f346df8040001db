package veritable.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * A graphics context for what XChart paints: it moves, scales, and hands shapes in one colour to a
 * {@link Surface}. Clips are kept but not applied.
 */
@NullUnmarked
final class ShapeGraphics extends FewGraphics {
    private final Surface surface;
    private AffineTransform transform;
    private Color color = Color.BLACK;
    private Stroke stroke = new BasicStroke();
    private @Nullable Shape clip;
    private Font font;
    private Color background = Color.WHITE;
    private Composite composite = AlphaComposite.SrcOver;
    private RenderingHints hints = new RenderingHints(Map.of());

    ShapeGraphics(Surface surface) {
        this(surface, new AffineTransform());
    }

    private ShapeGraphics(Surface surface, AffineTransform transform) {
        this.surface = surface;
        this.transform = transform;
    }

    @Override
    public void fill(Shape shape) {
        surface.fill(shape, transform, color);
    }

    @Override
    public void draw(Shape shape) {
        if (stroke instanceof BasicStroke basic) {
            surface.draw(shape, transform, color, basic);
        } else {
            fill(stroke.createStrokedShape(shape));
        }
    }

    @Override
    public Graphics create() {
        ShapeGraphics copy = new ShapeGraphics(surface, new AffineTransform(transform));
        copy.color = color;
        copy.stroke = stroke;
        copy.clip = clip;
        copy.font = font;
        copy.background = background;
        copy.composite = composite;
        copy.hints = (RenderingHints) hints.clone();
        return copy;
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        surface.fill(new Rectangle(x, y, width, height), transform, background);
    }

    // state

    @Override
    public void setColor(Color color) {
        this.color = color == null ? Color.BLACK : color;
    }

    @Override
    public Color getColor() {
        return color;
    }

    @Override
    public void setPaint(Paint paint) {
        if (!(paint instanceof Color plain)) {
            throw refused("a paint that is not a colour");
        }
        setColor(plain);
    }

    @Override
    public Paint getPaint() {
        return color;
    }

    @Override
    public void setStroke(Stroke stroke) {
        this.stroke = stroke;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setBackground(Color background) {
        this.background = background;
    }

    @Override
    public Color getBackground() {
        return background;
    }

    @Override
    public void setComposite(Composite composite) {
        this.composite = composite;
    }

    @Override
    public Composite getComposite() {
        return composite;
    }

    @Override
    public void setFont(Font font) {
        this.font = font;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return new FontRenderContext(null, true, true);
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        if (value == null) {
            hints.remove(key);
        } else {
            hints.put(key, value);
        }
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public void setRenderingHints(Map<?, ?> hints) {
        this.hints.clear();
        addRenderingHints(hints);
    }

    @Override
    public void addRenderingHints(Map<?, ?> hints) {
        this.hints.putAll(hints);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return (RenderingHints) hints.clone();
    }

    // transform

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void rotate(double theta) {
        transform.rotate(theta);
    }

    @Override
    public void rotate(double theta, double x, double y) {
        transform.rotate(theta, x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        transform.shear(x, y);
    }

    @Override
    public void transform(AffineTransform other) {
        transform.concatenate(other);
    }

    @Override
    public void setTransform(AffineTransform other) {
        transform = new AffineTransform(other);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    // clip

    @Override
    public void clip(Shape shape) {
        clip = shape;
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip = new Rectangle(x, y, width, height);
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        clip = new Rectangle(x, y, width, height);
    }

    @Override
    public void setClip(Shape shape) {
        clip = shape;
    }

    @Override
    public Shape getClip() {
        return clip;
    }

    @Override
    public Rectangle getClipBounds() {
        return clip == null ? null : clip.getBounds();
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        Rectangle2D bounds = transform.createTransformedShape(shape).getBounds2D();
        return bounds.intersects(area);
    }
}
