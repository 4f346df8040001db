package veritable.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lays out lines of text: in the house font, and what that does not have in the platform's. What
 * neither has is shown as {@code ?} and noted.
 */
final class Lettering {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final List<Line.Placed> glyphs = new ArrayList<>();
    private final Set<String> unshown = new LinkedHashSet<>();
    private double x;

    private Lettering() {}

    static Line line(String text) {
        Lettering lettering = new Lettering();
        char[] visible = visible(text).toCharArray();
        if (Bidi.requiresBidi(visible, 0, visible.length)) {
            lettering.bothWays(visible);
        } else {
            lettering.run(visible, 0, visible.length, false);
        }
        return new Line(lettering.glyphs, lettering.x, List.copyOf(lettering.unshown));
    }

    /** How wide the text is at the size, in pixels. */
    static double width(String text, double size) {
        return line(text).width() * size / 1000;
    }

    /** The text, or as much of it as fits into {@code width} with an ellipsis. */
    static String fit(String text, double size, double width) {
        if (text.length() < 500 && width(text, size) <= width) {
            return text;
        }
        int fits = 0;
        double used = width("…", size);
        for (int i = 0; i < text.length(); ) {
            int next = i + Character.charCount(text.codePointAt(i));
            used += width(text.substring(i, next), size);
            if (used > width) {
                break;
            }
            i = next;
            fits = next;
        }
        return fits == text.length() ? text : text.substring(0, fits).stripTrailing() + "…";
    }

    /**
     * Without what has no shape; every kind of blank is a blank. The font's own ellipsis is the
     * Chinese one, at half height: right beside Han, else it becomes three dots.
     */
    private static String visible(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            int type = Character.getType(c);
                            if (Character.isWhitespace(c) || type == Character.CONTROL) {
                                kept.append(' ');
                            } else if (c == '…' && !endsInHan(kept)) {
                                kept.append("...");
                            } else if (type != Character.FORMAT && (c < 0xfe00 || c > 0xfe0f)) {
                                kept.appendCodePoint(c);
                            }
                        });
        return kept.toString();
    }

    private static boolean endsInHan(StringBuilder text) {
        return text.length() > 0 && text.charAt(text.length() - 1) > 0x2e80;
    }

    private void bothWays(char[] text) {
        Bidi bidi = new Bidi(text, 0, null, 0, text.length, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] order = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        for (Integer i : order) {
            boolean leftwards = (bidi.getRunLevel(i) & 1) != 0;
            run(text, bidi.getRunStart(i), bidi.getRunLimit(i), leftwards);
        }
    }

    /** One direction; stretches of one font each, the last one first if it runs leftwards. */
    private void run(char[] text, int start, int end, boolean leftwards) {
        List<int[]> stretches = new ArrayList<>();
        boolean ours = false;
        for (int i = start; i < end; ) {
            int character = Character.codePointAt(text, i, end);
            boolean house = Typeface.house().glyph(character).isPresent();
            if (stretches.isEmpty() || house != ours || leftwards && house) {
                stretches.add(new int[] {i, i});
                ours = house;
            }
            i += Character.charCount(character);
            stretches.get(stretches.size() - 1)[1] = i;
        }
        for (int i = 0; i < stretches.size(); i++) {
            int[] stretch = stretches.get(leftwards ? stretches.size() - 1 - i : i);
            stretch(text, stretch[0], stretch[1], leftwards);
        }
    }

    private void stretch(char[] text, int start, int end, boolean leftwards) {
        int first = Character.codePointAt(text, start, end);
        if (Typeface.house().glyph(first).isEmpty()) {
            borrowed(text, start, end, leftwards);
            return;
        }
        for (int i = start; i < end; i++) {
            Typeface.house().glyph(text[i]).ifPresent(this::place);
        }
    }

    private void place(Glyph glyph) {
        glyphs.add(new Line.Placed(glyph, x));
        x += glyph.advance();
    }

    /** In the platform's font, character by character where it lacks some. */
    private void borrowed(char[] text, int start, int end, boolean leftwards) {
        Optional<Font> platform = PlatformFont.find();
        if (platform.isPresent() && platform.get().canDisplayUpTo(text, start, end) < 0) {
            int from = glyphs.size();
            double before = x;
            shaped(platform.get(), text, start, end, leftwards);
            boolean inked =
                    glyphs.subList(from, glyphs.size()).stream()
                            .anyMatch(g -> !g.glyph().outline().getBounds2D().isEmpty());
            if (inked) {
                return;
            }
            // a font of coloured pictures claims to have the character, and has no outline of it
            glyphs.subList(from, glyphs.size()).clear();
            x = before;
        }
        int width = Character.charCount(Character.codePointAt(text, start, end));
        if (end - start > width) {
            for (int i = start; i < end; i += width) {
                width = Character.charCount(Character.codePointAt(text, i, end));
                borrowed(text, i, i + width, leftwards);
            }
            return;
        }
        unshown.add(new String(text, start, end - start));
        Typeface.house().glyph('?').ifPresent(this::place);
    }

    private void shaped(Font font, char[] text, int start, int end, boolean leftwards) {
        GlyphVector shaped =
                font.layoutGlyphVector(
                        CONTEXT,
                        text,
                        start,
                        end,
                        leftwards ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        for (int i = 0; i < shaped.getNumGlyphs(); i++) {
            double at = shaped.getGlyphPosition(i).getX();
            Path2D outline =
                    new Path2D.Float(
                            shaped.getGlyphOutline(i),
                            AffineTransform.getTranslateInstance(-at, 0));
            String key = "P" + Integer.toUnsignedString(shaped.getGlyphCode(i), 36);
            glyphs.add(new Line.Placed(new Glyph(key, 0, outline), x + at));
        }
        x += shaped.getGlyphPosition(shaped.getNumGlyphs()).getX();
    }
}
