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

/** Bars in parts, one after the other or side by side. */
final class VegaBars {
    private static final int STEP = 24;
    private static final int THIN = 12;

    private VegaBars() {}

    static Map<String, Object> of(Figures.Bars figures, Labelled labels) {
        List<Object> values = new ArrayList<>();
        Map<String, String> parts = new LinkedHashMap<>();
        for (Figures.Bar each : figures.bars()) {
            parts.put(each.part(), each.color());
            values.add(object("name", each.name(), "part", each.part(), "length", each.length()));
        }
        Map<String, Object> name = field("name", "nominal", "");
        name.put("sort", figures.bars().stream().map(Figures.Bar::name).distinct().toList());
        name.put("axis", object("labelLimit", WIDTH / 2));
        Map<String, Object> length = field("length", "quantitative", labels.text("vega.count"));
        length.put("axis", object("tickMinStep", 1, "format", "d"));
        Map<String, Object> part = field("part", "nominal", "");
        part.put(
                "scale",
                object(
                        "domain",
                        List.copyOf(parts.keySet()),
                        "range",
                        List.copyOf(parts.values())));
        part.put("legend", object("orient", "top", "labelLimit", WIDTH, "columns", 1));
        Map<String, Object> encoding =
                object(
                        "y",
                        name,
                        "x",
                        length,
                        "color",
                        part,
                        "tooltip",
                        List.of(
                                field("name", "nominal", ""),
                                field("part", "nominal", ""),
                                field("length", "quantitative", labels.text("vega.count"))));
        boolean beside = !figures.stacked() && parts.size() > 1;
        if (beside) {
            Map<String, Object> offset = object("field", "part", "type", "nominal");
            offset.put("sort", List.copyOf(parts.keySet()));
            encoding.put("yOffset", offset);
        }
        return rows(
                values,
                WIDTH,
                beside ? THIN : STEP,
                "mark",
                object("type", "bar"),
                "encoding",
                encoding);
    }
}
