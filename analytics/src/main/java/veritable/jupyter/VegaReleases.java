package veritable.jupyter;

import static veritable.jupyter.VegaLite.WIDTH;
import static veritable.jupyter.VegaLite.field;
import static veritable.jupyter.VegaLite.layer;
import static veritable.jupyter.VegaLite.object;
import static veritable.jupyter.VegaLite.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import veritable.chart.Figures;

/** Release cycles in time, the versions that reports state among them, and the reports' days. */
final class VegaReleases {
    private static final int STEP = 26;

    private VegaReleases() {}

    static Map<String, Object> of(Figures.Releases figures, Labelled labels) {
        Map<String, Object> technology = field("technology", "nominal", "");
        technology.put(
                "sort",
                figures.stated().stream().map(Figures.Stated::technology).distinct().toList());
        Map<String, Object> x = field("date", "temporal", "");
        // a day is the same one wherever the reader is
        x.put("timeUnit", "utcyearmonthdate");
        List<Object> layers = new ArrayList<>();
        layers.add(
                layer(
                        "kind",
                        "day",
                        object("type", "rule", "color", "#5b6776", "strokeDash", List.of(3, 3)),
                        object("x", x, "tooltip", List.of(date(labels)))));
        layers.add(
                layer(
                        "kind",
                        "cycle",
                        object("type", "point", "filled", true, "color", "#8fa3b8", "size", 30),
                        object(
                                "x",
                                x,
                                "y",
                                technology,
                                "tooltip",
                                List.of(of(labels), version(labels), date(labels)))));
        Map<String, Object> stated = stated(figures, labels, x, technology);
        if (figures.stated().stream().anyMatch(Figures.Stated::isReleased)) {
            layers.add(layer("kind", "stated", point(true), stated));
        }
        if (!figures.stated().stream().allMatch(Figures.Stated::isReleased)) {
            layers.add(layer("kind", "never", point(false), stated));
        }
        return rows(values(figures), WIDTH, STEP, "layer", layers);
    }

    /** Hollow, where there never was such a release. */
    private static Map<String, Object> point(boolean filled) {
        return object("type", "point", "filled", filled, "size", 110, "opacity", 1);
    }

    private static Map<String, Object> stated(
            Figures.Releases figures,
            Labelled labels,
            Map<String, Object> x,
            Map<String, Object> y) {
        Map<String, String> reports = new LinkedHashMap<>();
        figures.stated().forEach(each -> reports.put(each.report(), each.color()));
        Map<String, Object> report = field("report", "nominal", "");
        report.put(
                "scale",
                object(
                        "domain",
                        List.copyOf(reports.keySet()),
                        "range",
                        List.copyOf(reports.values())));
        report.put("legend", object("orient", "top", "labelLimit", WIDTH));
        Map<String, Object> shape = new TreeMap<>(report);
        // one legend for both
        shape.put("scale", object("domain", List.copyOf(reports.keySet())));
        return object(
                "x",
                x,
                "y",
                y,
                "color",
                report,
                "shape",
                shape,
                "tooltip",
                List.of(
                        of(labels),
                        version(labels),
                        field("report", "nominal", labels.word("column.report")),
                        field("verdict", "nominal", labels.word("column.verdict"))));
    }

    private static Map<String, Object> of(Labelled labels) {
        return field("technology", "nominal", labels.word("column.technology"));
    }

    private static Map<String, Object> version(Labelled labels) {
        return field("version", "nominal", labels.word("column.version"));
    }

    private static Map<String, Object> date(Labelled labels) {
        return field("date", "nominal", labels.text("vega.day"));
    }

    private static List<Object> values(Figures.Releases figures) {
        List<Object> values = new ArrayList<>();
        for (LocalDate day : figures.days()) {
            values.add(object("kind", "day", "date", day.toString()));
        }
        for (Figures.Cycle each : figures.cycles()) {
            values.add(
                    object(
                            "kind",
                            "cycle",
                            "technology",
                            each.technology(),
                            "version",
                            each.name(),
                            "date",
                            each.day().toString()));
        }
        for (Figures.Stated each : figures.stated()) {
            values.add(
                    object(
                            "kind",
                            each.isReleased() ? "stated" : "never",
                            "technology",
                            each.technology(),
                            "report",
                            each.report(),
                            "version",
                            each.version(),
                            "verdict",
                            each.verdict(),
                            "date",
                            each.day().toString()));
        }
        return values;
    }
}
