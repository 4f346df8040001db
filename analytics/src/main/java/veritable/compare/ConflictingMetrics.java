package veritable.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import veritable.claim.Metric;
import veritable.claim.Statement;
import veritable.report.Source;

/**
 * Reports give numbers for the same subject, name and unit, at the same time, that can't all be
 * right; bounds and rounding considered.
 *
 * <p>Always a warning: what was measured, and how, may differ. Where more than two reports have
 * mostly different numbers, each speaks of its own, and nothing is said. Details: {@code unit}, if
 * there is one.
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

    /** The numbers that one report gives for one thing; the interval holds for all of them. */
    private record Stated(int report, List<Metric> metrics, Interval interval) {
        /** Empty if they exclude each other: then the report measures several things. */
        static Optional<Stated> of(int report, List<Metric> metrics) {
            Interval all = Interval.ALL;
            for (Metric metric : metrics) {
                all = all.and(Interval.of(metric));
            }
            return all.isEmpty() ? Optional.empty() : Optional.of(new Stated(report, metrics, all));
        }

        Metric first() {
            return metrics.get(0);
        }

        String value() {
            boolean span = metrics.size() > 1 && metrics.get(1).written().equals(first().written());
            return (span ? "" : bound(first())) + first().written();
        }
    }

    @Override
    public List<Finding> check(Comparison comparison) {
        Groups<String, Stated> groups = new Groups<>();
        for (int i = 0; i < comparison.statements().size(); i++) {
            Groups<String, Metric> metrics = new Groups<>();
            for (Metric metric : comparison.statements().get(i).metrics()) {
                if (isComparable(metric, comparison)) {
                    metrics.add(key(metric), metric);
                }
            }
            for (Map.Entry<String, List<Metric>> each : metrics.all().entrySet()) {
                Optional<Stated> stated = Stated.of(i, each.getValue());
                if (stated.isPresent()) {
                    groups.add(each.getKey(), stated.get());
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Stated> group : groups.all().values()) {
            if (excludeEachOther(group) && isTelling(group.get(0).first())) {
                findings.add(finding(group, comparison));
            }
        }
        return findings;
    }

    private static boolean excludeEachOther(List<Stated> group) {
        Interval common = Interval.ALL;
        Map<Interval, Integer> holders = new HashMap<>();
        int most = 0;
        for (Stated each : group) {
            common = common.and(each.interval());
            int alike = holders.getOrDefault(each.interval(), 0) + 1;
            holders.put(each.interval(), alike);
            most = Math.max(most, alike);
        }
        boolean eachItsOwn = group.size() > 2 && 2 * most <= group.size();
        return group.size() > 1 && common.isEmpty() && !eachItsOwn;
    }

    /**
     * Whether two reports that give such a number may mean the same: it has a unit, or a name of
     * some length, and it is not a change, which depends on what else a report speaks of, except of
     * a product.
     */
    private static boolean isComparable(Metric metric, Comparison comparison) {
        if (metric.unit().isEmpty() && !isCount(metric)
                || metric.subject().isBlank()
                || metric.change() == Metric.Change.BEFORE) {
            return false;
        }
        boolean product = comparison.subject(metric.subject()).isPresent();
        return product ? !metric.name().isBlank() : metric.change() == Metric.Change.LEVEL;
    }

    /** Deployments per day, 日均部署次数; but nodes, rows or a score are of anything. */
    private static boolean isCount(Metric metric) {
        if (metric.value().stripTrailingZeros().scale() > 0) {
            return false;
        }
        String name = label(metric);
        int words = 0;
        int ideographs = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean before = i > 0 && Character.isLetter(name.charAt(i - 1));
            ideographs += Character.isIdeographic(c) ? 1 : 0;
            words += !before && Character.isLetter(c) && !Character.isIdeographic(c) ? 1 : 0;
        }
        return words > 2 || ideographs > 4;
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

    private Finding finding(List<Stated> group, Comparison comparison) {
        List<Evidence> evidence = new ArrayList<>();
        Groups<String, String> holders = new Groups<>();
        String subject = label(group.get(0).first());
        for (Stated each : group) {
            List<Statement> statements = new ArrayList<>();
            for (Metric metric : each.metrics()) {
                statements.add(metric.statement());
            }
            Source source = comparison.statements().get(each.report()).source();
            evidence.add(new Evidence(source, each.value(), statements));
            holders.add(each.value(), comparison.names().get(each.report()));
            String label = label(each.first());
            subject = label.compareTo(subject) < 0 ? label : subject;
        }
        List<String> values = new ArrayList<>();
        for (Map.Entry<String, List<String>> each : holders.all().entrySet()) {
            values.add(each.getKey() + " (" + Wording.some(each.getValue(), 3) + ")");
        }
        String unit = group.get(0).first().unit();
        return new Finding(
                id(),
                severity(),
                subject,
                "conflicting-metrics.message",
                List.of(subject, Wording.some(values, 6)),
                evidence,
                unit.isEmpty() ? Map.of() : Details.of("unit", unit));
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
