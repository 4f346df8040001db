package veritable.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * Charts.progression(comparison, "Istio", "Linkerd").get().svg();
 * }</pre>
 */
public final class Charts {
    private static final Progression PROGRESSION = new Progression();

    private static final List<ChartType> STANDARD =
            List.of(
                    new FindingsByRule(),
                    new VersionDumbbells(),
                    new VersionSteps(),
                    new ReleaseLines(),
                    PROGRESSION,
                    new Coverage(),
                    new ClaimsByDomain(),
                    new MetricBars());

    private Charts() {}

    /** The charts of every comparison, in the order they are shown. */
    static List<ChartType> standard() {
        return STANDARD;
    }

    /**
     * What charts go by, in the order they are shown; not every comparison has something on each.
     */
    public static List<String> ids() {
        return STANDARD.stream().map(ChartType::id).distinct().toList();
    }

    /** Every standard chart that has something to show; each with an id of its own. */
    public static List<Chart> of(Comparison comparison, Language language) {
        Material material = Material.of(comparison);
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

    /**
     * The versions of these technologies over time, a panel for each; six at most are shown.
     *
     * @param technologies by name, whatever its case
     * @return empty if no dated report states a version of any of them
     */
    public static Optional<Chart> progression(
            Comparison comparison, Language language, List<String> technologies) {
        Material material = Material.of(comparison);
        List<Track> tracks = new ArrayList<>();
        for (String technology : technologies) {
            comparison
                    .subject(technology)
                    .flatMap(subject -> material.track(subject.technology()))
                    .ifPresent(tracks::add);
        }
        return PROGRESSION.of(material, language, tracks, slug(tracks));
    }

    /** Good as a file's name: {@code progression-istio-linkerd}. */
    private static String slug(List<Track> tracks) {
        StringBuilder slug = new StringBuilder("progression");
        for (Track track : tracks) {
            String name = track.name().toLowerCase(Locale.ROOT);
            String plain = name.replaceAll("[^a-z0-9]+", "-");
            boolean isPlain = plain.length() <= 40 && !plain.startsWith("-") && plain.length() > 1;
            slug.append('-').append(isPlain ? plain : Integer.toHexString(name.hashCode()));
        }
        return slug.length() <= 120 ? slug.toString() : slug.substring(0, 120);
    }

    /** The same in the language of the platform: for notebooks. */
    public static Optional<Chart> progression(Comparison comparison, String... technologies) {
        return progression(comparison, Language.of(Locale.getDefault()), List.of(technologies));
    }
}
