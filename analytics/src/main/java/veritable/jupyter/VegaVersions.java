package veritable.jupyter;

import static veritable.jupyter.VegaLite.WIDTH;
import static veritable.jupyter.VegaLite.field;
import static veritable.jupyter.VegaLite.object;
import static veritable.jupyter.VegaLite.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import veritable.chart.Datum;
import veritable.chart.Figures;

/** Versions that reports state: over time, or side by side. */
final class VegaVersions {
    private static final int STEP = 28;

    /** Two of them fit beside each other. */
    private static final int PANEL = 320;

    private static final Map<String, Object> POINT =
            object("type", "point", "filled", true, "size", 110, "opacity", 1);

    private VegaVersions() {}

    static Map<String, Object> of(Figures.Versions versions, Labelled labels) {
        return moves(versions.points())
                ? overTime(versions.points(), labels)
                : sideBySide(versions.points(), labels);
    }

    private static boolean moves(List<Datum> data) {
        return data.stream().flatMap(each -> each.date().stream()).distinct().count() > 1;
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
    private static Map<String, Object> overTime(List<Datum> data, Labelled labels) {
        Map<String, List<Datum>> panels = new LinkedHashMap<>();
        for (Datum each : data) {
            panels.computeIfAbsent(each.technology(), name -> new ArrayList<>()).add(each);
        }
        List<Object> drawn = new ArrayList<>();
        panels.forEach((technology, points) -> drawn.add(panel(technology, points, labels)));
        return object("concat", drawn, "columns", 2, "spacing", 28);
    }

    private static Map<String, Object> panel(String technology, List<Datum> data, Labelled labels) {
        Map<String, Object> x = field("date", "temporal", "");
        // a day is the same one wherever the reader is
        x.put("timeUnit", "utcyearmonthdate");
        x.put("axis", object("format", "%Y-%m-%d", "labelAngle", 0, "tickCount", 4));
        Map<String, Object> y = field("version", "ordinal", "");
        y.put("sort", object("field", "rung", "order", "descending"));
        Map<String, Object> line =
                object("type", "line", "interpolate", "step-after", "color", "#9aa3ad");
        return rows(
                values(data),
                PANEL,
                STEP,
                "title",
                object("text", technology, "anchor", "start"),
                "encoding",
                object("x", x, "y", y),
                "layer",
                List.of(object("mark", line), object("mark", POINT, "encoding", points(labels))));
    }

    /** A line for each technology, a column for each report, with the versions in words. */
    private static Map<String, Object> sideBySide(List<Datum> data, Labelled labels) {
        Map<String, Object> technology = field("technology", "nominal", "");
        technology.put("sort", data.stream().map(Datum::technology).distinct().toList());
        Map<String, Object> report = field("report", "nominal", labels.word("column.report"));
        report.put("axis", object("orient", "top", "labelAngle", 0, "labelLimit", WIDTH / 2));
        Map<String, Object> name = object("type", "text", "align", "left", "dx", 10);
        return rows(
                values(data),
                WIDTH,
                STEP,
                "encoding",
                object("x", report, "y", technology),
                "layer",
                List.of(
                        object("mark", POINT, "encoding", points(labels)),
                        object(
                                "mark",
                                name,
                                "encoding",
                                object("text", object("field", "version")))));
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
}
