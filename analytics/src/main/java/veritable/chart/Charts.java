package veritable.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import veritable.compare.Comparison;
import veritable.language.Language;

/**
 * The door to charts.
 *
 * <pre>{@code
 * for (Chart chart : Charts.of(comparison, Language.CHINESE)) {
 *     Files.write(folder.resolve(chart.id() + ".png"), chart.png(2));
 * }
 * }</pre>
 */
public final class Charts {
    private Charts() {}

    /** The charts of every comparison, in the order they are shown. */
    static List<ChartType> standard() {
        return List.of(new VersionDumbbells());
    }

    /** Every standard chart that has something to show. */
    public static List<Chart> of(Comparison comparison, Language language) {
        return of(Material.of(comparison), language);
    }

    static List<Chart> of(Material material, Language language) {
        List<Chart> charts = new ArrayList<>();
        for (ChartType type : standard()) {
            type.of(material, language).ifPresent(charts::add);
        }
        return charts;
    }

    /** The standard chart that goes by {@code id}, if it has something to show. */
    public static Optional<Chart> find(Comparison comparison, Language language, String id) {
        return of(comparison, language).stream().filter(chart -> chart.id().equals(id)).findFirst();
    }
}
