package veritable.jupyter;

import static veritable.jupyter.VegaLite.WIDTH;
import static veritable.jupyter.VegaLite.field;
import static veritable.jupyter.VegaLite.layer;
import static veritable.jupyter.VegaLite.object;
import static veritable.jupyter.VegaLite.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import veritable.chart.Figures;

/** What each report says of each technology: a version, its name alone, or nothing. */
final class VegaGrid {
    private static final int STEP = 22;

    private VegaGrid() {}

    static Map<String, Object> of(Figures.Grid figures, Labelled labels) {
        List<Object> values = new ArrayList<>();
        for (Figures.Tile each : figures.tiles()) {
            String mark =
                    !each.version().isEmpty() ? "stated" : each.isNamed() ? "named" : "absent";
            values.add(
                    object(
                            "technology",
                            each.technology(),
                            "report",
                            each.report(),
                            "version",
                            each.version(),
                            "standing",
                            each.standing(),
                            "mark",
                            mark));
        }
        List<Figures.Tile> tiles = figures.tiles();
        Map<String, Object> technology = field("technology", "nominal", "");
        technology.put("sort", tiles.stream().map(Figures.Tile::technology).distinct().toList());
        Map<String, Object> report = field("report", "nominal", labels.word("column.report"));
        report.put("sort", tiles.stream().map(Figures.Tile::report).distinct().toList());
        report.put("axis", object("orient", "top", "labelAngle", 0, "labelLimit", WIDTH / 2));
        Map<String, Object> told =
                object(
                        "tooltip",
                        List.of(
                                field("technology", "nominal", labels.word("column.technology")),
                                field("report", "nominal", labels.word("column.report")),
                                field("version", "nominal", labels.word("column.version")),
                                field("standing", "nominal", "")));
        return rows(
                values,
                WIDTH,
                STEP,
                "encoding",
                object("x", report, "y", technology),
                "layer",
                List.of(
                        layer("mark", "stated", object("type", "rect", "color", "#d8e6f3"), told),
                        layer(
                                "mark",
                                "stated",
                                object("type", "text", "color", "#143d66"),
                                version()),
                        layer("mark", "named", object("type", "point", "color", "#1f5a94"), told),
                        layer(
                                "mark",
                                "absent",
                                object("type", "text", "text", "–", "color", "#97a1ae"),
                                told)));
    }

    private static Map<String, Object> version() {
        return object("text", object("field", "version"));
    }
}
