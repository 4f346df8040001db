package veritable.jupyter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import veritable.claim.Statements;
import veritable.compare.Agreement;
import veritable.compare.Comparison;
import veritable.compare.Severity;

/** What a comparison comes to, in numbers. */
final class ComparisonCounts {
    private ComparisonCounts() {}

    /** Such as {@code 2 reports}, {@code 120 version claims}, {@code 5 errors}. */
    static List<String> of(Comparison comparison, Labelled labels) {
        List<String> counts = new ArrayList<>();
        counts.add(labels.text("count.reports", comparison.sources().size()));
        int claims = 0;
        for (Statements each : comparison.statements()) {
            claims += each.claims().size();
        }
        counts.add(labels.text("count.claims", claims));
        for (Severity severity : Severity.values()) {
            int count = comparison.findings(severity).size();
            counts.add(labels.text("count." + severity.id(), count));
        }
        return counts;
    }

    /** Such as {@code 5 in conflict}: of the technologies, how the reports stand to each other. */
    static List<String> agreements(Comparison comparison, Labelled labels) {
        List<String> counts = new ArrayList<>();
        for (Map.Entry<Agreement, Integer> each : comparison.agreements().entrySet()) {
            if (each.getValue() > 0) {
                counts.add(labels.text("agreement." + each.getKey().id(), each.getValue()));
            }
        }
        return counts;
    }
}
