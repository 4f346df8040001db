package veritable.jupyter;

import static veritable.jupyter.VegaLite.WIDTH;
import static veritable.jupyter.VegaLite.field;
import static veritable.jupyter.VegaLite.object;
import static veritable.jupyter.VegaLite.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import veritable.chart.Figures;

/** Numbers by unit: each beside those it can be compared with, as the reports write it. */
final class VegaMeasures {
    private static final int STEP = 24;
    private static final int LABELS = 220;

    private VegaMeasures() {}

    static Map<String, Object> of(Figures.Measured figures, Labelled labels) {
        Map<String, List<Figures.Measure>> groups = new LinkedHashMap<>();
        for (Figures.Measure each : figures.measures()) {
            groups.computeIfAbsent(each.group(), name -> new ArrayList<>()).add(each);
        }
        List<Object> drawn = new ArrayList<>();
        groups.forEach((name, measures) -> drawn.add(group(name, measures, labels)));
        return object("vconcat", drawn, "spacing", 20);
    }

    private static Map<String, Object> group(
            String title, List<Figures.Measure> measures, Labelled labels) {
        List<Object> values = new ArrayList<>();
        for (Figures.Measure each : measures) {
            values.add(
                    object(
                            "name",
                            each.name(),
                            "share",
                            each.share(),
                            "written",
                            each.written(),
                            "disputed",
                            each.disputed()));
        }
        Map<String, Object> name = field("name", "nominal", "");
        name.put("sort", measures.stream().map(Figures.Measure::name).distinct().toList());
        name.put("axis", object("labelLimit", LABELS, "minExtent", LABELS));
        Map<String, Object> share = field("share", "quantitative", "");
        share.put("axis", object("labels", false, "ticks", false, "domain", false, "grid", false));
        share.put("scale", object("domain", List.of(0, 1.5)));
        List<Object> tooltip =
                List.of(
                        field("name", "nominal", labels.word("column.subject")),
                        field("written", "nominal", labels.word("column.value")));
        Map<String, Object> disputed = object("field", "disputed", "equal", true);
        Map<String, Object> color =
                object(
                        "condition",
                        object("test", disputed, "value", "#c8402f"),
                        "value",
                        "#1f2a37");
        return rows(
                values,
                WIDTH,
                STEP,
                "title",
                object("text", title, "anchor", "start"),
                "encoding",
                object("x", share, "y", name, "tooltip", tooltip),
                "layer",
                List.of(
                        object("mark", object("type", "bar", "color", "#c9d1da", "height", 6)),
                        object(
                                "mark",
                                object("type", "text", "align", "left", "dx", 6),
                                "encoding",
                                object("text", object("field", "written"), "color", color))));
    }
}
