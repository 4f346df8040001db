package veritable.batch;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import veritable.compare.Severity;

/**
 * Which findings make something happen.
 *
 * @param words severities, where a graver one counts too; {@code new}: a finding that the last run
 *     had not; {@code undecided}: one that wants an answer and has none in force; {@code stale}:
 *     one whose answer is no longer in force; of all three, notes excepted
 */
public record Gate(Set<String> words) {
    /** All there are. */
    public static final List<String> WORDS =
            List.of("error", "warning", "note", "new", "undecided", "stale");

    static final Gate NEVER = new Gate(Set.of());

    public Gate {
        words = Collections.unmodifiableSet(new TreeSet<>(words));
    }

    boolean isOpenTo(Counts counts) {
        boolean stops =
                words.contains("new") && counts.fresh() > 0
                        || words.contains("undecided") && counts.undecided() > 0
                        || words.contains("stale") && counts.stale() > 0;
        for (Severity threshold : Severity.values()) {
            if (words.contains(threshold.id())) {
                for (Severity severity : Severity.values()) {
                    stops |= severity.compareTo(threshold) <= 0 && counts.of(severity) > 0;
                }
            }
        }
        return !stops;
    }
}
