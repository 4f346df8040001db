package veritable.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import veritable.claim.Metric;
import veritable.claim.Statements;

/**
 * Reports give numbers for the same subject, name and unit, at the same time, that can't all be
 * right; bounds and rounding considered.
 *
 * <p>Always a warning: what was measured, and how, may differ. Details: {@code unit}, {@code
 * lowest}, {@code highest}.
 */
final class ConflictingMetrics implements Rule {
    @Override
    public String id() {
        return "conflicting-metrics";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Comparison comparison) {
        Map<List<String>, Map<Integer, List<Metric>>> groups = new LinkedHashMap<>();
        for (int i = 0; i < comparison.statements().size(); i++) {
            Statements statements = comparison.statements().get(i);
            for (Metric metric : statements.metrics()) {
                if (!metric.subject().isBlank()) {
                    groups.computeIfAbsent(key(metric), none -> new LinkedHashMap<>())
                            .computeIfAbsent(i, none -> new ArrayList<>())
                            .add(metric);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Map<Integer, List<Metric>> group : groups.values()) {
            check(group, comparison, findings);
        }
        return findings;
    }

    private static List<String> key(Metric metric) {
        return List.of(
                Subjects.fold(metric.subject()),
                Subjects.fold(metric.name()),
                metric.unit().toLowerCase(Locale.ROOT),
                metric.change().id(),
                Subjects.fold(metric.asOf()));
    }

    private void check(
            Map<Integer, List<Metric>> group, Comparison comparison, List<Finding> findings) {
        Interval common = Interval.ALL;
        Map<Integer, Interval> stated = new LinkedHashMap<>();
        for (Map.Entry<Integer, List<Metric>> each : group.entrySet()) {
            Interval all = Interval.ALL;
            for (Metric metric : each.getValue()) {
                all = all.and(Interval.of(metric));
            }
            if (!all.isEmpty()) { // a report with several values measures several things
                stated.put(each.getKey(), all);
                common = common.and(all);
            }
        }
        if (stated.size() > 1 && common.isEmpty()) {
            findings.add(finding(group, stated, comparison));
        }
    }

    private Finding finding(
            Map<Integer, List<Metric>> group,
            Map<Integer, Interval> stated,
            Comparison comparison) {
        List<Evidence> evidence = new ArrayList<>();
        List<String> values = new ArrayList<>();
        Map<String, List<String>> holders = new LinkedHashMap<>();
        Metric first = null;
        for (int report : stated.keySet()) {
            List<Metric> metrics = group.getOrDefault(report, List.of());
            Metric metric = metrics.get(0);
            first = first == null ? metric : first;
            evidence.add(
                    new Evidence(
                            comparison.statements().get(report).source(),
                            metric.written(),
                            metrics.stream().map(Metric::statement).toList()));
            holders.computeIfAbsent(metric.written(), none -> new ArrayList<>())
                    .add(comparison.names().get(report));
        }
        holders.forEach((value, by) -> values.add(value + " (" + Wording.some(by, 3) + ")"));
        String subject = first == null ? "" : label(first);
        Map<String, String> details = new HashMap<>();
        details.put("unit", first == null ? "" : first.unit());
        return new Finding(
                id(),
                severity(),
                subject,
                "conflicting-metrics.message",
                List.of(subject, Wording.some(values, 6)),
                evidence,
                details);
    }

    private static String label(Metric metric) {
        return metric.name().isBlank() ? metric.subject() : metric.subject() + " " + metric.name();
    }
}
