package veritable.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import veritable.compare.Changes;
import veritable.compare.Comparison;
import veritable.compare.PastFinding;
import veritable.compare.Severity;
import veritable.decision.Docket;
import veritable.decision.Standing;

/**
 * How many findings a run has.
 *
 * @param fresh errors and warnings that the last run had not, or not with these sides
 * @param changed those of the last run of the same rule and subject
 * @param undecided errors and warnings that want an answer
 * @param stale those of them whose answer is no longer in force
 */
record Counts(
        Map<String, Integer> bySeverity,
        int fresh,
        int changed,
        int settled,
        int gone,
        int undecided,
        int stale) {
    Counts {
        bySeverity = Collections.unmodifiableMap(new LinkedHashMap<>(bySeverity));
    }

    static Counts of(Comparison comparison, Changes changes, Docket docket) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(severity.id(), comparison.findings(severity).size());
        }
        return new Counts(
                counts,
                (int) changes.fresh().stream().filter(Docket::isAsked).count(),
                changes.changed().size(),
                changes.settled().size(),
                changes.gone().size(),
                docket.undecided().size(),
                docket.cases(Standing.STALE).size());
    }

    /** Of a run that reads what the last one read: nothing is new. */
    static Counts of(State last) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(severity.id(), count(last.findings(), severity));
        }
        return new Counts(counts, 0, 0, 0, 0, last.undecided(), last.stale());
    }

    private static int count(List<PastFinding> findings, Severity severity) {
        return (int) findings.stream().filter(each -> each.severity() == severity).count();
    }

    int of(Severity severity) {
        return bySeverity.getOrDefault(severity.id(), 0);
    }

    Map<String, Integer> json() {
        Map<String, Integer> json = new LinkedHashMap<>(bySeverity);
        json.put("new", fresh);
        json.put("changed", changed);
        json.put("settled", settled);
        json.put("gone", gone);
        json.put("undecided", undecided);
        json.put("stale", stale);
        return json;
    }
}
