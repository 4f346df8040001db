package veritable.dossier;

import java.util.List;
import veritable.chart.Chart;

/** The charts, inline as SVG. */
final class ChartsPart implements Part {
    private final List<Chart> charts;

    ChartsPart(List<Chart> charts) {
        this.charts = List.copyOf(charts);
    }

    @Override
    public String id() {
        return "charts";
    }

    @Override
    public boolean isPresent(Dossier dossier) {
        return !charts.isEmpty();
    }

    @Override
    public void write(Dossier dossier, HtmlWriter html) {
        for (Chart chart : charts) {
            html.open("figure", "class", "chart").own(chart.svg()).close();
        }
    }
}
