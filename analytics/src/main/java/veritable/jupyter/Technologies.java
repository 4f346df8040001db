package veritable.jupyter;

import java.util.List;
import veritable.compare.Comparison;
import veritable.compare.Subject;

/**
 * What the reports say of one technology.
 *
 * <pre>{@code
 * Technologies.of(c, "Istio")    // every claim, where it stands, and how they lie to each other
 * Technologies.in(c)             // the names there are
 * }</pre>
 */
public final class Technologies {
    private Technologies() {}

    /**
     * Every claim of one technology, every place, and how the reports stand to each other.
     *
     * @param name whatever its case: {@code "istio"}
     * @throws IllegalArgumentException if no report names it; says what they name instead
     */
    public static Subject of(Comparison comparison, String name) {
        return comparison
                .subject(name)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no report names \""
                                                + name
                                                + "\""
                                                + Names.near(comparison, name)));
    }

    /** The names of all technologies that a report names, in alphabetical order. */
    public static List<String> in(Comparison comparison) {
        return comparison.subjects().stream().map(Subject::name).toList();
    }
}
