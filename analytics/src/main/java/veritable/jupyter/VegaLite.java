package veritable.jupyter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import veritable.chart.Chart;
import veritable.chart.Datum;

/**
 * Charts of versions as specifications of Vega-Lite, in which each point tells of itself. All that
 * comes from a report is data there, none of it an expression.
 */
final class VegaLite {
    static final String TYPE = "application/vnd.vegalite.v5+json";

    private static final String SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json";
    private static final int WIDTH = 420;
    private static final int STEP = 28;
    private static final Map<String, Object> POINT =
            object("type", "point", "filled", true, "size", 110, "opacity", 1);

    private VegaLite() {}

    /** The specification; empty for a chart without data. */
    static Map<String, Object> of(Chart chart) {
        if (chart.data().isEmpty()) {
            return Map.of();
        }
        Labelled labels = Labelled.current();
        Map<String, Object> spec =
                object(
                        "$schema", SCHEMA,
                        "title", chart.title(),
                        "description", chart.description(),
                        "background", "white",
                        "data", object("values", values(chart.data())));
        List<String> order = chart.data().stream().map(Datum::technology).distinct().toList();
        spec.putAll(moves(chart) ? overTime(labels, order) : sideBySide(labels, order));
        return spec;
    }

    private static boolean moves(Chart chart) {
        return chart.data().stream().flatMap(each -> each.date().stream()).distinct().count() > 1;
    }

    private static List<Object> values(List<Datum> data) {
        List<Object> values = new ArrayList<>();
        for (Datum each : data) {
            Map<String, Object> value =
                    object(
                            "technology", each.technology(),
                            "report", each.report(),
                            "version", each.version(),
                            "rung", each.rung(),
                            "disputed", each.disputed());
            each.date().ifPresent(date -> value.put("date", date.toString()));
            values.add(value);
        }
        return values;
    }

    /** A panel for each technology, its versions in their order from the bottom up. */
    private static Map<String, Object> overTime(Labelled labels, List<String> order) {
        Map<String, Object> x = field("date", "temporal", labels.word("column.report_date"));
        // a day is the same one wherever the reader is
        x.put("timeUnit", "utcyearmonthdate");
        Map<String, Object> y = field("version", "ordinal", labels.word("column.version"));
        y.put("sort", object("field", "rung", "order", "descending"));
        Map<String, Object> line =
                object(
                        "mark",
                                object(
                                        "type",
                                        "line",
                                        "interpolate",
                                        "step-after",
                                        "color",
                                        "#9aa3ad"),
                        "encoding", object("x", x, "y", y));
        Map<String, Object> encoding = points(labels);
        encoding.put("x", x);
        encoding.put("y", y);
        Map<String, Object> points = object("mark", POINT, "encoding", encoding);
        Map<String, Object> technology = field("technology", "nominal", "");
        technology.put("sort", order);
        return object(
                "facet",
                technology,
                "columns",
                2,
                "spec",
                object(
                        "width",
                        WIDTH,
                        "height",
                        object("step", STEP),
                        "layer",
                        List.of(line, points)),
                "resolve",
                object("scale", object("y", "independent")));
    }

    /** A line for each technology, a column for each report, with the versions in words. */
    private static Map<String, Object> sideBySide(Labelled labels, List<String> order) {
        Map<String, Object> technology = field("technology", "nominal", "");
        technology.put("sort", order);
        Map<String, Object> report = field("report", "nominal", labels.word("column.report"));
        report.put("axis", object("orient", "top", "labelAngle", 0, "labelLimit", WIDTH / 2));
        Map<String, Object> points = points(labels);
        Map<String, Object> names = object("text", object("field", "version"));
        return object(
                "width", WIDTH,
                "height", object("step", STEP),
                "encoding", object("x", report, "y", technology),
                "layer",
                        List.of(
                                object("mark", POINT, "encoding", points),
                                object(
                                        "mark",
                                        object("type", "text", "align", "left", "dx", 10),
                                        "encoding",
                                        names)));
    }

    /** What contradicts another report stands out by colour and shape; all tell of themselves. */
    private static Map<String, Object> points(Labelled labels) {
        return object(
                "color", told("#1f4e8c", "#c8402f"),
                "shape", told("circle", "diamond"),
                "tooltip",
                        List.of(
                                field("technology", "nominal", labels.word("column.technology")),
                                field("version", "nominal", labels.word("column.version")),
                                field("report", "nominal", labels.word("column.report")),
                                field("date", "nominal", labels.word("column.report_date"))));
    }

    private static Map<String, Object> told(String agreed, String disputed) {
        return object(
                "condition", object("test", "datum.disputed", "value", disputed), "value", agreed);
    }

    private static Map<String, Object> field(String name, String type, String title) {
        return object("field", name, "type", type, "title", title);
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }
}
