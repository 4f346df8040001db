package veritable.chart;

import java.util.Optional;
import veritable.language.Language;

/** One kind of chart. */
interface ChartType {
    /** Of the chart; two types that never both have something to show may share one. */
    String id();

    /** The chart; empty if there is nothing to show on it. */
    Optional<Chart> of(Material material, Language language);
}
