/**
 * Comparisons as charts, in SVG and PNG, with a font of their own. Read {@link
 * veritable.chart.Charts} first. May import XChart, {@code compare}, {@code claim}, {@code report}
 * and {@code language}; not Tablesaw.
 */
@NullMarked
package veritable.chart;

import org.jspecify.annotations.NullMarked;
