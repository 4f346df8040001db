package veritable.chart;

import java.util.Optional;
import veritable.language.Language;

/** One kind of chart. */
interface ChartType {
    /** The chart; empty if there is nothing to show on it. */
    Optional<Chart> of(Material material, Language language);
}
