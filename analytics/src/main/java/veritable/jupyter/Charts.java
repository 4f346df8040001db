package veritable.jupyter;

import java.util.List;
import veritable.chart.Chart;
import veritable.compare.Comparison;
import veritable.report.Report;

/**
 * Charts for a notebook, in the language of the session.
 *
 * <pre>{@code
 * Charts.progression(reports, "Istio", "Linkerd")
 * Charts.of(c, "versions")
 * }</pre>
 */
public final class Charts {
    private Charts() {}

    /**
     * The versions of some technologies over time, a panel for each; six at most are shown.
     *
     * @param reports such as {@code Reports.in("seeds")}
     * @param technologies by name, whatever its case: {@code "Istio", "Linkerd"}
     * @throws IllegalArgumentException if no dated report states a version of any of them
     */
    public static Chart progression(Iterable<Report> reports, String... technologies) {
        return progression(Comparison.of(reports), technologies);
    }

    /**
     * The same, of reports that were compared already.
     *
     * @throws IllegalArgumentException if no dated report states a version of any of them
     */
    public static Chart progression(Comparison comparison, String... technologies) {
        return veritable.chart.Charts.progression(
                        comparison, SessionLanguage.current(), List.of(technologies))
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no dated report states a version of "
                                                + String.join(", ", technologies)
                                                + Names.near(comparison, technologies)));
    }

    /** Every chart that has something to show of a comparison. */
    public static List<Chart> of(Comparison comparison) {
        return veritable.chart.Charts.of(comparison, SessionLanguage.current());
    }

    /**
     * One of them.
     *
     * @param id such as {@code versions} or {@code findings}
     * @throws IllegalArgumentException if there is none of that name that has something to show
     */
    public static Chart of(Comparison comparison, String id) {
        return veritable.chart.Charts.find(comparison, SessionLanguage.current(), id)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no chart \""
                                                + id
                                                + "\" (there are "
                                                + String.join(", ", ids(comparison))
                                                + ")"));
    }

    private static List<String> ids(Comparison comparison) {
        return of(comparison).stream().map(Chart::id).toList();
    }
}
