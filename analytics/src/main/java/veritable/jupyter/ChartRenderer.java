package veritable.jupyter;

import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import veritable.chart.Chart;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.kernel.api.Renderer;
import veritable.table.Plain;

/** A chart as a drawing and as an image of it, told in words for those who can't see it. */
final class ChartRenderer implements Renderer<Chart> {
    private static final String PNG = "image/png";
    private static final int SHARP = 2;

    /** Jupyter Notebook puts drawings into a frame of their full size. */
    private static final String NOTEBOOK =
            "<style>.output_svg>div{max-width:100%;height:auto!important}</style>";

    @Override
    public Class<Chart> type() {
        return Chart.class;
    }

    @Override
    public MimeBundle render(Chart value, Limits limits) {
        MimeBundle forms =
                MimeBundle.text(Plain.text(value.title() + ": " + value.description()))
                        .with("image/svg+xml", fitting(value.svg()))
                        .with(PNG, Base64.getEncoder().encodeToString(value.png(SHARP)))
                        .withMetadata(
                                PNG,
                                new TreeMap<>(
                                        Map.of("height", value.height(), "width", value.width())));
        Map<String, Object> drawn = VegaLite.of(value);
        return drawn.isEmpty() ? forms : forms.with(VegaLite.TYPE, drawn);
    }

    /** A drawing that is wider than its place gets smaller as a whole. */
    private static String fitting(String svg) {
        int end = svg.lastIndexOf("</svg>");
        return "<svg style=\"max-width:100%;height:auto\" "
                + svg.substring("<svg ".length(), end)
                + NOTEBOOK
                + svg.substring(end);
    }
}
