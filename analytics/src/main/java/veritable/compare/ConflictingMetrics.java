package veritable.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import veritable.claim.Metric;

/**
 * Reports give numbers for the same subject, name and unit, at the same time, that can't all be
 * right; bounds and rounding considered.
 *
 * <p>Always a warning: what was measured, and how, may differ. Where more than two reports have
 * mostly different numbers, each speaks of its own, and nothing is said. Details: {@code unit}.
 */
final class ConflictingMetrics implements Rule {
    private static final Set<String> TOTALS =
            Set.of("总计", "合计", "总数", "总和", "平均", "total", "totals", "sum", "average");

    private final Filler properties = Filler.properties();

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
        Map<String, Map<Integer, List<Metric>>> groups = new LinkedHashMap<>();
        for (int i = 0; i < comparison.statements().size(); i++) {
            for (Metric metric : comparison.statements().get(i).metrics()) {
                if (isComparable(metric, comparison)) {
                    groups.computeIfAbsent(key(metric), none -> new LinkedHashMap<>())
                            .computeIfAbsent(i, none -> new ArrayList<>())
                            .add(metric);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Map<Integer, List<Metric>> group : groups.values()) {
            if (group.size() > 1) {
                check(group, comparison, findings);
            }
        }
        return findings;
    }

    /**
     * Whether two reports that give such a number may mean the same: it has a unit, and it is not a
     * change, which depends on what else a report speaks of, except of a product.
     */
    private static boolean isComparable(Metric metric, Comparison comparison) {
        if (metric.unit().isEmpty()
                || metric.subject().isBlank()
                || metric.change() == Metric.Change.BEFORE) {
            return false;
        }
        boolean product = comparison.subject(metric.subject()).isPresent();
        return product ? !metric.name().isBlank() : metric.change() == Metric.Change.LEVEL;
    }

    /** Whether the name says what the number is of: 可用性 alone is the availability of anything. */
    private boolean isTelling(Metric metric) {
        return !Latin.names(metric.name(), "vs")
                && !TOTALS.contains(metric.subject().toLowerCase(Locale.ROOT))
                && !properties.isAllOf(metric.subject() + " " + metric.name(), List.of());
    }

    private static String key(Metric metric) {
        return Subjects.fold(metric.subject())
                + '\n'
                + Subjects.fold(metric.name())
                + '\n'
                + metric.unit().toLowerCase(Locale.ROOT)
                + '\n'
                + metric.change().id()
                + '\n'
                + Numbers.in(metric.asOf());
    }

    private void check(
            Map<Integer, List<Metric>> group, Comparison comparison, List<Finding> findings) {
        Interval common = Interval.ALL;
        Map<Integer, Interval> stated = new LinkedHashMap<>();
        Map<Interval, Integer> holders = new HashMap<>();
        int most = 0;
        for (Map.Entry<Integer, List<Metric>> each : group.entrySet()) {
            Interval all = Interval.ALL;
            for (Metric metric : each.getValue()) {
                all = all.and(Interval.of(metric));
            }
            if (!all.isEmpty()) { // a report with several values measures several things
                stated.put(each.getKey(), all);
                common = common.and(all);
                most = Math.max(most, holders.merge(all, 1, Integer::sum));
            }
        }
        boolean ofEachItsOwn = stated.size() > 2 && 2 * most <= stated.size();
        Metric first = group.values().iterator().next().get(0);
        if (stated.size() > 1 && common.isEmpty() && !ofEachItsOwn && isTelling(first)) {
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
            String value = bound(metric) + metric.written();
            evidence.add(
                    new Evidence(
                            comparison.statements().get(report).source(),
                            value,
                            metrics.stream().map(Metric::statement).toList()));
            holders.computeIfAbsent(value, none -> new ArrayList<>())
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

    private static String bound(Metric metric) {
        return switch (metric.bound()) {
            case EXACT -> "";
            case AT_MOST -> "≤ ";
            case AT_LEAST -> "≥ ";
            case ABOUT -> "≈ ";
        };
    }

    private static String label(Metric metric) {
        return metric.name().isBlank() || metric.subject().contains(metric.name())
                ? metric.subject()
                : metric.subject() + " " + metric.name();
    }
}
