package veritable.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYSeries;
import veritable.claim.Statements;
import veritable.compare.Comparison;
import veritable.language.Language;
import veritable.release.ReleaseCatalogue;
import veritable.report.Reports;

class ReleaseLinesTest {
    private static final Statements ONE =
            Fixtures.report(
                    "one", "2025-11-04", "mesh", "Istio", "1.20", "Grafana", "10.5", "Nobody", "1");
    private static final Statements OTHER =
            Fixtures.report(
                    "other", "2025-11-04", "mesh", "Istio", "1.21", "Grafana", "11.0", "Flux", "2");

    private static Optional<Chart> chart(Comparison comparison) {
        return Charts.find(comparison, Language.ENGLISH, "releases");
    }

    private static Plot plot(Comparison comparison) {
        return chart(comparison).orElseThrow().paint(new SvgDocument("t-")).plots().get(0);
    }

    private static XYSeries series(Plot plot, String name) {
        return java.util.Objects.requireNonNull(plot.chart().getSeries(name), name);
    }

    private static double day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    @Test
    void aVersionStandsWhereItsCycleCameOut() {
        Plot plot = plot(Comparison.of(List.of(ONE, OTHER)));
        assertThat(series(plot, "report 0").getXData()).contains(day("2023-11-14"));
        assertThat(series(plot, "report 1").getXData())
                .contains(day("2024-03-13"), day("2024-05-14"));
        assertThat(series(plot, "cycles").getXData()).contains(day("2025-08-11"));
    }

    @Test
    void aVersionThatNeverWasStandsBetweenItsNeighbours() {
        Plot plot = plot(Comparison.of(List.of(ONE, OTHER)));
        double[] missing = series(plot, "missing 0").getXData();
        assertThat(missing).hasSize(1);
        assertThat(missing[0]).isBetween(day("2024-03-05"), day("2024-05-14"));
    }

    @Test
    void staysSmallForTheSeeds() {
        Comparison seeds = Comparison.of(Reports.in("../seeds"));
        for (Language language : Language.values()) {
            Chart chart = Charts.find(seeds, language, "releases").orElseThrow();
            assertThat(chart.svg().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(150_000);
        }
    }

    @Test
    void readsOutTheVerdicts() {
        assertThat(chart(Comparison.of(List.of(ONE, OTHER))).orElseThrow().description())
                .contains("10.5 never released: 10.4 was followed by 11.0")
                .contains("outdated: 3");
    }

    @Test
    void thereIsNoneWithoutAHistoryOrADate() {
        assertThat(chart(Comparison.of(List.of(ONE, OTHER), ReleaseCatalogue.none()))).isEmpty();
        Statements undated = Fixtures.report("one", "", "mesh", "Istio", "1.20");
        assertThat(chart(Comparison.of(List.of(undated)))).isEmpty();
    }
}
