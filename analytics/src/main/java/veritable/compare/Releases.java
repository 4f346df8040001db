package veritable.compare;

import java.util.HashMap;
import java.util.Map;
import veritable.claim.Claim;
import veritable.claim.Statement;

/** Tells tables of one technology's releases from tables with one row for each technology. */
final class Releases {
    private final Comparison comparison;
    private final Map<Integer, Map<String, Map<String, Integer>>> rows = new HashMap<>();

    Releases(Comparison comparison) {
        this.comparison = comparison;
    }

    /** Whether the technologies in tables of that section have several rows as a rule. */
    boolean areListedIn(int report, String section) {
        Map<String, Integer> counts =
                rows.computeIfAbsent(report, this::count).getOrDefault(section, Map.of());
        int repeated = 0;
        for (int count : counts.values()) {
            repeated += count > 1 ? 1 : 0;
        }
        return 2 * repeated > counts.size();
    }

    /** By section and technology, the number of rows. */
    private Map<String, Map<String, Integer>> count(int report) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (Claim claim : comparison.statements().get(report).claims()) {
            for (Statement statement : claim.statements()) {
                if (statement.kind() == Statement.Kind.TABLE) {
                    counts.computeIfAbsent(statement.section(), none -> new HashMap<>())
                            .merge(Subjects.fold(claim.technology().name()), 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
