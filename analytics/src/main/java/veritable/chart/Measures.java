package veritable.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import veritable.claim.Metric;
import veritable.claim.Statement;
import veritable.language.Labels;

/** The numbers of the reports, put together by what they measure, and those by their units. */
final class Measures {
    private static final int MOST_VALUES = 4;

    private Measures() {}

    /** One number as one report has it. */
    record Said(int report, Metric metric) {}

    /** One measure and what the reports say it is. */
    record Row(String head, String name, List<Said> said, boolean isDisputed) {
        int reports() {
            return (int) said.stream().mapToInt(Said::report).distinct().count();
        }

        String written() {
            List<String> texts = new ArrayList<>();
            for (Said each : said) {
                String written = Measures.written(each.metric());
                if (!texts.contains(written)) {
                    texts.add(written);
                }
            }
            if (texts.size() > MOST_VALUES) {
                texts.subList(MOST_VALUES, texts.size()).clear();
                texts.add("…");
            }
            return String.join(isDisputed ? " ≠ " : " · ", texts);
        }

        double highest() {
            double highest = 0;
            for (Said each : said) {
                highest = Math.max(highest, Math.abs(each.metric().value().doubleValue()));
            }
            return highest;
        }
    }

    /**
     * The measures of one unit, changes apart from levels; or, of any unit, those that are alone.
     */
    record Group(String head, double scale, List<Row> rows) {
        boolean hasBars() {
            return scale > 0;
        }
    }

    /** Every measure in the order of the reports, those first that are disputed or said twice. */
    static List<Row> rows(Material material, Labels labels) {
        Map<List<String>, List<Said>> measures = new LinkedHashMap<>();
        for (int report = 0; report < material.reports().size(); report++) {
            for (Metric metric : material.reports().get(report).metrics()) {
                measures.computeIfAbsent(
                                List.of(head(metric, labels), folded(name(metric))),
                                key -> new ArrayList<>())
                        .add(new Said(report, metric));
            }
        }
        Set<Statement> disputed = material.disputedNumbers();
        List<Row> rows = new ArrayList<>();
        measures.forEach(
                (key, said) -> {
                    boolean isDisputed =
                            said.stream().anyMatch(s -> disputed.contains(s.metric().statement()));
                    String name = name(said.get(0).metric());
                    rows.add(new Row(key.get(0), name, said, isDisputed));
                });
        rows.sort(
                Comparator.comparing((Row row) -> !row.isDisputed())
                        .thenComparing(row -> row.reports() < 2));
        return rows;
    }

    /** The same for the same words, however they are spaced and cased. */
    private static String folded(String name) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (!Character.isWhitespace(name.charAt(i))) {
                folded.append(Character.toLowerCase(name.charAt(i)));
            }
        }
        return folded.toString();
    }

    private static String head(Metric metric, Labels labels) {
        String unit = metric.unit().isEmpty() ? labels.text("metrics.plain") : metric.unit();
        return isChange(metric) ? labels.text("metrics.change", unit) : unit;
    }

    static List<Group> groups(List<Row> shown, Labels labels) {
        Map<String, List<Row>> units = new LinkedHashMap<>();
        for (Row row : shown) {
            units.computeIfAbsent(row.head(), head -> new ArrayList<>()).add(row);
        }
        List<Group> groups = new ArrayList<>();
        List<Row> alone = new ArrayList<>();
        units.forEach(
                (head, rows) -> {
                    rows.sort(Comparator.comparing(row -> -row.highest()));
                    double least = head.contains("%") ? 100 : 0;
                    double scale = Math.max(least, rows.get(0).highest());
                    if (scale > 0 && (least > 0 || rows.size() > 1)) {
                        groups.add(new Group(head, scale, rows));
                    } else {
                        alone.addAll(rows);
                    }
                });
        groups.sort(Comparator.comparing(group -> -group.rows().size()));
        if (!alone.isEmpty()) {
            groups.add(new Group(labels.text("metrics.alone"), 0, alone));
        }
        return groups;
    }

    private static boolean isChange(Metric metric) {
        return metric.change() == Metric.Change.INCREASE
                || metric.change() == Metric.Change.DECREASE;
    }

    private static String name(Metric metric) {
        String name = metric.subject();
        if (!metric.name().isBlank() && !name.contains(metric.name())) {
            name = name.isBlank() ? metric.name() : name + " " + metric.name();
        }
        return metric.asOf().isBlank() ? name : name + " (" + metric.asOf() + ")";
    }

    /** The number as the report has it; direction and bound are not always in these words. */
    private static String written(Metric metric) {
        String written = metric.written();
        boolean isBare = !written.isEmpty() && Character.isDigit(written.charAt(0));
        boolean isRange = written.indexOf('-') > 0 || written.indexOf('~') > 0;
        if (isBare && !isRange && metric.bound() == Metric.Bound.AT_MOST) {
            written = "≤ " + written;
        }
        return switch (metric.change()) {
            case INCREASE -> "↑ " + written;
            case DECREASE -> "↓ " + written;
            case LEVEL, BEFORE -> written;
        };
    }
}
