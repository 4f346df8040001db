package veritable.chart;

import java.util.List;

/**
 * A line of text, laid out.
 *
 * @param width in thousandths of the font's size
 * @param unshown the characters that no font has, each once
 */
record Line(List<Placed> glyphs, double width, List<String> unshown) {
    /** A glyph and where it stands, in thousandths of the font's size. */
    record Placed(Glyph glyph, double x) {}
}
