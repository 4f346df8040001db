package veritable.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * An SVG image in the making. Every glyph's outline is written once and then used, so text looks
 * the same wherever the image is shown, with or without a font for it.
 */
final class SvgDocument implements Surface {
    /** Outlines in 400 units, not 1,000: three quarters of the bytes, and no eye sees it. */
    private static final double COARSE = 0.4;

    private final String prefix;
    private final StringBuilder body = new StringBuilder();
    private final Map<String, String> glyphs = new TreeMap<>();
    private final Map<String, String> strings = new LinkedHashMap<>(); // keys of repeated ones
    private int repeated;
    private String opened = ""; // the start of an element that may still grow
    private String closing = "";

    /**
     * @param id begins the ids of the image, so that several can stand in one page
     */
    SvgDocument(String id) {
        prefix = id;
    }

    @Override
    public void fill(Shape shape, AffineTransform transform, Color color) {
        if (color.getAlpha() == 0) {
            return;
        }
        if (!circle(paint("fill", color), shape, transform)) {
            path(paint("fill", color), shape, transform);
        }
    }

    private boolean circle(String attributes, Shape shape, AffineTransform transform) {
        if (!(shape instanceof Ellipse2D circle)
                || circle.getWidth() != circle.getHeight()
                || transform.getType() > AffineTransform.TYPE_TRANSLATION) {
            return false;
        }
        open("<g" + attributes + ">", "</g>");
        body.append("<circle cx=\"")
                .append(tenths(circle.getCenterX() + transform.getTranslateX()));
        body.append("\" cy=\"").append(tenths(circle.getCenterY() + transform.getTranslateY()));
        body.append("\" r=\"").append(tenths(circle.getWidth() / 2)).append("\"/>");
        return true;
    }

    @Override
    public void draw(Shape shape, AffineTransform transform, Color color, BasicStroke stroke) {
        if (color.getAlpha() == 0) {
            return;
        }
        StringBuilder attributes = new StringBuilder(" fill=\"none\"");
        attributes.append(paint("stroke", color));
        attributes
                .append(" stroke-width=\"")
                .append(
                        number(
                                stroke.getLineWidth()
                                        * Math.sqrt(Math.abs(transform.getDeterminant()))))
                .append('"');
        if (stroke.getEndCap() == BasicStroke.CAP_ROUND) {
            attributes.append(" stroke-linecap=\"round\"");
        } else if (stroke.getEndCap() == BasicStroke.CAP_SQUARE) {
            attributes.append(" stroke-linecap=\"square\"");
        }
        if (stroke.getLineJoin() == BasicStroke.JOIN_ROUND) {
            attributes.append(" stroke-linejoin=\"round\"");
        }
        float[] dashes = stroke.getDashArray();
        if (dashes != null) {
            attributes.append(" stroke-dasharray=\"");
            for (int i = 0; i < dashes.length; i++) {
                attributes.append(i == 0 ? "" : " ").append(number(dashes[i]));
            }
            attributes.append('"');
        }
        if (!circle(attributes.toString(), shape, transform)) {
            path(attributes.toString(), shape, transform);
        }
    }

    /** Shapes of one opaque style in a row share one path element. */
    private void path(String attributes, Shape shape, AffineTransform transform) {
        String data = SvgPath.of(shape, transform, 1);
        if (data.isEmpty()) {
            return;
        }
        if (attributes.contains("opacity")) {
            close();
        }
        open("<path" + attributes + " d=\"", "\"/>");
        body.append(data);
    }

    /** Goes on with the element that is open if it began the same way. */
    private void open(String start, String end) {
        if (!start.equals(opened)) {
            close();
            body.append(start);
            opened = start;
            closing = end;
        }
    }

    private void close() {
        body.append(closing);
        opened = "";
        closing = "";
    }

    @Override
    public void text(Line line, double x, double y, double size, Color color, double weight) {
        StringBuilder uses = new StringBuilder();
        for (Line.Placed placed : line.glyphs()) {
            Glyph glyph = placed.glyph();
            if (!outline(glyph).isEmpty()) {
                uses.append("<use href=\"#").append(prefix).append(glyph.key()).append('"');
                long at = Math.round(placed.x() * COARSE);
                if (at != 0) {
                    uses.append(" x=\"").append(at).append('"');
                }
                uses.append("/>");
            }
        }
        if (uses.length() == 0) {
            return;
        }
        String style = paint("fill", color);
        if (weight > 0) {
            style += paint("stroke", color);
            style += " stroke-width=\"" + number(weight * COARSE) + '"';
        }
        double scale = size / 1000 / COARSE;
        open("<g" + style + " transform=\"scale(" + decimals(scale, 5) + ")\">", "</g>");
        place(uses.toString(), Math.round(x / scale), Math.round(y / scale));
    }

    /** A text that comes back, as versions do, is kept and used from its second time on. */
    private void place(String uses, long x, long y) {
        if (strings.putIfAbsent(uses, "") == null) {
            body.append("<g transform=\"translate(").append(x).append(' ').append(y);
            body.append(")\">").append(uses).append("</g>");
            return;
        }
        if (strings.getOrDefault(uses, "").isEmpty()) {
            strings.put(uses, "T" + repeated++);
        }
        String key = strings.getOrDefault(uses, "");
        body.append("<use href=\"#").append(prefix).append(key).append("\" x=\"").append(x);
        body.append("\" y=\"").append(y).append("\"/>");
    }

    private String outline(Glyph glyph) {
        return glyphs.computeIfAbsent(
                glyph.key(),
                key -> {
                    AffineTransform coarse = AffineTransform.getScaleInstance(COARSE, COARSE);
                    return SvgPath.of(glyph.outline(), coarse, 0);
                });
    }

    @Override
    public void hint(Rectangle2D area, String text) {
        close();
        body.append("<rect x=\"")
                .append(number(area.getX()))
                .append("\" y=\"")
                .append(number(area.getY()))
                .append("\" width=\"")
                .append(number(area.getWidth()))
                .append("\" height=\"")
                .append(number(area.getHeight()))
                .append("\" fill=\"none\" pointer-events=\"all\"><title>")
                .append(escaped(text))
                .append("</title></rect>");
    }

    String finish(String title, String description, int width, int height) {
        close();
        StringBuilder svg = new StringBuilder(body.length() + 30_000);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" role=\"img\" aria-labelledby=\"")
                .append(prefix)
                .append("title ")
                .append(prefix)
                .append("desc\"><title id=\"")
                .append(prefix)
                .append("title\">")
                .append(escaped(title))
                .append("</title><desc id=\"")
                .append(prefix)
                .append("desc\">")
                .append(escaped(description))
                .append("</desc><defs>");
        glyphs.forEach(
                (key, outline) -> {
                    if (!outline.isEmpty()) {
                        svg.append("<path id=\"").append(prefix).append(key);
                        svg.append("\" d=\"").append(outline).append("\"/>");
                    }
                });
        strings.forEach(
                (uses, key) -> {
                    if (!key.isEmpty()) {
                        svg.append("<g id=\"").append(prefix).append(key).append("\">");
                        svg.append(uses).append("</g>");
                    }
                });
        return svg.append("</defs>").append(body).append("</svg>\n").toString();
    }

    private static String paint(String attribute, Color color) {
        String hex = Integer.toHexString(0x1000000 | color.getRGB() & 0xffffff).substring(1);
        String paint = " " + attribute + "=\"#" + hex + '"';
        if (color.getAlpha() == 255) {
            return paint;
        }
        String opacity = decimals(color.getAlpha() / 255.0, 2);
        return paint + " " + attribute + "-opacity=\"" + opacity + '"';
    }

    /** With two decimals at most, and no needless zero. */
    static String number(double value) {
        return decimals(value, 2);
    }

    private static String tenths(double value) {
        return decimals(value, 1);
    }

    private static String decimals(double value, int decimals) {
        double scale = Math.pow(10, decimals);
        long scaled = Math.round(value * scale);
        if (scaled == 0) {
            return "0";
        }
        StringBuilder text = new StringBuilder(Long.toString(Math.abs(scaled)));
        while (text.length() < decimals) {
            text.insert(0, '0');
        }
        text.insert(text.length() - decimals, '.');
        while (text.charAt(text.length() - 1) == '0') {
            text.setLength(text.length() - 1);
        }
        if (text.charAt(text.length() - 1) == '.') {
            text.setLength(text.length() - 1);
        }
        return scaled < 0 ? text.insert(0, '-').toString() : text.toString();
    }

    /** As XML text: markup escaped, and what XML can't hold replaced. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '&' -> escaped.append("&amp;");
                                case '"' -> escaped.append("&quot;");
                                case '\t', '\n', '\r' -> escaped.append(' ');
                                default -> escaped.appendCodePoint(isXml(c) ? c : 0xfffd);
                            }
                        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff;
    }
}
