package veritable.chart;

import java.nio.file.Files;
import java.nio.file.Path;
import veritable.language.Language;

/** Writes charts of made-up reports to a folder, to be looked at. */
final class Look {
    private Look() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (Language language : Language.values()) {
            java.util.List<Chart> charts = new java.util.ArrayList<>();
            charts.addAll(Charts.of(Fixtures.seeds(), language));
            charts.add(
                    Charts.progression(
                                    Fixtures.seeds(),
                                    language,
                                    java.util.List.of("Istio", "Grafana", "Prometheus"))
                            .orElseThrow());
            int seeds = charts.size();
            charts.addAll(Charts.of(Fixtures.years(), language));
            for (Chart chart : charts) {
                String set = charts.indexOf(chart) < seeds ? "seeds-" : "years-";
                String name = set + chart.id() + "-" + language.tag();
                String svg = chart.svg();
                Files.writeString(folder.resolve(name + ".svg"), svg);
                byte[] png = chart.png(2);
                Files.write(folder.resolve(name + ".png"), png);
                System.out.println(name + " " + svg.length() + " " + png.length + chart.unshown());
            }
        }
    }
}
