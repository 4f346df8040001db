package veritable.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import veritable.compare.Severity;

/**
 * How many findings a run has.
 *
 * @param fresh errors and warnings that the last run had not
 */
record Counts(Map<String, Integer> bySeverity, int fresh, int settled, int gone) {
    Counts {
        bySeverity = Collections.unmodifiableMap(new LinkedHashMap<>(bySeverity));
    }

    int of(Severity severity) {
        return bySeverity.getOrDefault(severity.id(), 0);
    }
}
