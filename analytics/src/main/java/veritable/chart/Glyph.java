package veritable.chart;

import java.awt.geom.Path2D;

/**
 * One character's shape.
 *
 * @param key the same for the same shape, and short
 * @param advance how far the next one stands, in thousandths of the font's size
 * @param outline in the same units, from the base line, y downwards
 */
record Glyph(String key, double advance, Path2D outline) {}
