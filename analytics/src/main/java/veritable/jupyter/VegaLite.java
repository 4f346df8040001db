package veritable.jupyter;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import veritable.chart.Chart;
import veritable.chart.Figures;

/**
 * Charts as specifications of Vega-Lite, in which each mark tells of itself. All that comes from a
 * report is data there, none of it an expression.
 */
final class VegaLite {
    static final String TYPE = "application/vnd.vegalite.v5+json";

    /** Of a drawing's body; with names beside it, it fits a notebook. */
    static final int WIDTH = 420;

    private static final String SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json";

    private VegaLite() {}

    /** The specification; empty for a chart without data. */
    static Map<String, Object> of(Chart chart) {
        Figures figures = chart.figures();
        if (figures.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> spec =
                object(
                        "$schema",
                        SCHEMA,
                        "title",
                        object("text", chart.title(), "anchor", "start"),
                        "description",
                        chart.description(),
                        "background",
                        "white");
        spec.putAll(drawing(figures, Labelled.current()));
        return spec;
    }

    private static Map<String, Object> drawing(Figures figures, Labelled labels) {
        if (figures instanceof Figures.Versions versions) {
            return VegaVersions.of(versions, labels);
        }
        if (figures instanceof Figures.Bars bars) {
            return VegaBars.of(bars, labels);
        }
        if (figures instanceof Figures.Grid grid) {
            return VegaGrid.of(grid, labels);
        }
        if (figures instanceof Figures.Releases releases) {
            return VegaReleases.of(releases, labels);
        }
        if (figures instanceof Figures.Measured measured) {
            return VegaMeasures.of(measured, labels);
        }
        throw new IllegalArgumentException(figures.getClass() + " can't be drawn");
    }

    /** A field of the data, with what it is called. */
    static Map<String, Object> field(String name, String type, String title) {
        return object("field", name, "type", type, "title", title);
    }

    /** A drawing of data, in rows of this height. */
    static Map<String, Object> rows(
            List<Object> values, int width, int step, Object... namesAndValues) {
        Map<String, Object> drawing = object(namesAndValues);
        drawing.put("data", object("values", values));
        drawing.put("width", width);
        drawing.put("height", object("step", step));
        return drawing;
    }

    /** A layer of the data whose field has this value. */
    static Map<String, Object> layer(
            String field, String value, Map<String, Object> mark, Map<String, Object> encoding) {
        Map<String, Object> filter = object("filter", object("field", field, "equal", value));
        return object("transform", List.of(filter), "mark", mark, "encoding", encoding);
    }

    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }
}
