package veritable.jupyter;

import java.util.List;
import java.util.stream.Collectors;
import veritable.compare.Comparison;
import veritable.compare.Finding;

/**
 * Where reports state versions that exclude each other.
 *
 * <pre>{@code
 * Conflicts.in(c)             // all of them
 * Conflicts.of(c, "Istio")    // the one about Istio
 * }</pre>
 */
public final class Conflicts {
    private static final String RULE = "conflicting-versions";

    private Conflicts() {}

    /** All of them, by technology. */
    public static List<Finding> in(Comparison comparison) {
        return comparison.findings(RULE);
    }

    /**
     * The one about a technology; the first, if versions of several roles are in conflict.
     *
     * @param technology by name, whatever its case: {@code "istio"}
     * @throws IllegalArgumentException if the reports don't contradict each other on it; says where
     *     they do
     */
    public static Finding of(Comparison comparison, String technology) {
        return in(comparison).stream()
                .filter(each -> each.subject().equalsIgnoreCase(technology.strip()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no conflict about \""
                                                + technology
                                                + "\" ("
                                                + subjects(comparison)
                                                + ")"));
    }

    private static String subjects(Comparison comparison) {
        String all =
                in(comparison).stream()
                        .map(Finding::subject)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return all.isEmpty() ? "there is none" : "there are some about " + all;
    }
}
