package veritable.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYSeries;
import veritable.claim.Statements;
import veritable.compare.Comparison;
import veritable.compare.Evidence;
import veritable.compare.Finding;
import veritable.compare.Severity;
import veritable.language.Language;

class SeriesTest {
    private static final Statements MARCH =
            Fixtures.report("march", "2025-03-01", "mesh", "Istio", "1.20", "Flux", "2.0");
    private static final Statements MAY =
            Fixtures.report(
                    "may", "2025-05-01", "mesh", "Istio", "1.22", "Flux", "2.0", "Kuma", "");
    private static final Statements MAY_TOO =
            Fixtures.report("may-2", "2025-05-01", "mesh", "Istio", "1.21", "Envoy", "1.30");

    private static List<Plot> plots(Comparison comparison, String id) {
        Chart chart = Charts.find(comparison, Language.ENGLISH, id).orElseThrow();
        return chart.paint(new SvgDocument("t-")).plots();
    }

    private static XYSeries series(Plot plot, String name) {
        return java.util.Objects.requireNonNull(plot.chart().getSeries(name), name);
    }

    private static Finding conflict(Statements one, Statements other) {
        List<Evidence> sides =
                List.of(
                        new Evidence(one.source(), "1", one.claims().get(0).statements()),
                        new Evidence(other.source(), "2", other.claims().get(0).statements()));
        return new Finding(
                "conflicting-versions",
                Severity.ERROR,
                "Istio",
                "m",
                List.of(),
                sides,
                java.util.Map.of());
    }

    @Test
    void aDumbbellRunsFromTheLowerToTheHigherVersion() {
        Comparison two = Fixtures.comparison(List.of(MARCH, MAY), List.of(conflict(MARCH, MAY)));
        Plot plot = plots(two, "versions").get(0);

        double[] line = series(plot, "CONFLICT").getXData();
        assertThat(line[0]).isNegative();
        assertThat(line[1]).isEqualTo(-line[0]);
        assertThat(series(plot, "report 0").getXData()).hasSize(2);
        assertThat(series(plot, "report 0").getXData()[0]).isEqualTo(line[0]);
        assertThat(series(plot, "report 1").getXData()[0]).isEqualTo(line[1]);
        assertThat(series(plot, "report 1").getYData()).containsExactly(0, -1);
        assertThat(plot.chart().getSeries("COMPATIBLE")).isNull(); // Flux is equal
    }

    @Test
    void furtherApartIsLonger() {
        String[][] pairs = {
            {"1.2.3", "1.2.4"}, {"1.2", "1.3"}, {"1.2", "1.9"}, {"1.9", "2.0"}, {"1.0", "9.0"}
        };
        double before = 0;
        for (String[] pair : pairs) {
            double apart =
                    Apart.of(
                            veritable.version.VersionSet.parse(pair[0]),
                            veritable.version.VersionSet.parse(pair[1]));
            assertThat(apart).isGreaterThan(before).isLessThan(0.75);
            before = apart;
        }
    }

    @Test
    void aStairHasAPointForEachReportThatStatesAVersion() {
        Comparison three =
                Fixtures.comparison(List.of(MAY, MARCH, MAY_TOO), List.of(conflict(MAY, MAY_TOO)));
        Plot plot = plots(three, "versions").get(0);

        // rows: Istio (in conflict), Flux; reports by date: march, may, may-2
        assertThat(series(plot, "disputed").getXData()).containsExactly(1, 2);
        assertThat(series(plot, "stated").getXData()).containsExactly(0, 0, 1);
        double[] disputed = series(plot, "disputed").getYData();
        assertThat(disputed[0]).isGreaterThan(disputed[1]); // 1.22 above 1.21
        assertThat(series(plot, "stairs").getYData()).hasSize(7); // 3 + gap + 2 + gap
    }

    @Test
    void aProgressionPutsVersionsInOrderAndDatesInTime() {
        Comparison three =
                Fixtures.comparison(List.of(MAY, MARCH, MAY_TOO), List.of(conflict(MAY, MAY_TOO)));
        Plot plot = plots(three, "progression").get(0);

        double march = java.time.LocalDate.of(2025, 3, 1).toEpochDay();
        double may = java.time.LocalDate.of(2025, 5, 1).toEpochDay();
        assertThat(series(plot, "stairs").getXData()).containsExactly(march, may);
        assertThat(series(plot, "stairs").getYData()).containsExactly(0, 2);
        assertThat(series(plot, "same day").getYData()).startsWith(1, 2);
        assertThat(series(plot, "disputed").getYData()).containsExactly(2, 1);
    }

    @Test
    void theLineFollowsWhatMostReportsOfADaySay() {
        Statements other = Fixtures.report("may-3", "2025-05-01", "mesh", "Istio", "1.21");
        Comparison four =
                Fixtures.comparison(
                        List.of(MARCH, MAY, MAY_TOO, other), List.of(conflict(MAY, MAY_TOO)));
        Plot plot = plots(four, "progression").get(0);

        assertThat(series(plot, "stairs").getYData()).containsExactly(0, 1);
        assertThat(series(plot, "stated").getYData()).containsExactly(0, 1);
    }

    @Test
    void thereAreColumnsForTheReportsThatStateMost() {
        List<Statements> reports = new java.util.ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String date = "2025-01-" + (i % 28 + 1 < 10 ? "0" : "") + (i % 28 + 1);
            String[] two = {"Istio", "1." + i, "Flux", "2." + i};
            String[] one = {"Istio", "1." + i};
            reports.add(Fixtures.report("r" + i, date, "", i % 4 == 0 ? two : one));
        }
        Comparison many = Fixtures.comparison(reports, List.of());

        assertThat(series(plots(many, "versions").get(0), "stated").getXData()).hasSize(14 + 10);
        assertThat(series(plots(many, "coverage").get(0), "stated").getXData()).hasSize(12 + 10);
    }

    @Test
    void aReportWithoutADateIsInNoProgression() {
        Statements undated = Fixtures.report("undated", "", "", "Istio", "9.9");
        Comparison three = Fixtures.comparison(List.of(undated, MARCH, MAY), List.of());
        Chart chart = Charts.find(three, Language.ENGLISH, "progression").orElseThrow();

        assertThat(chart.description()).doesNotContain("9.9");
        assertThat(plots(three, "progression").get(0).chart().getSeries("stairs").getYData())
                .containsExactly(0, 1);
    }

    @Test
    void coverageTellsStatedNamedAndAbsent() {
        Plot plot = plots(Fixtures.comparison(List.of(MARCH, MAY), List.of()), "coverage").get(0);

        // Flux and Istio in both, Kuma named in May only
        assertThat(series(plot, "stated").getXData()).hasSize(4);
        assertThat(series(plot, "named").getXData()).containsExactly(1);
        assertThat(series(plot, "absent").getXData()).containsExactly(0);
        assertThat(series(plot, "absent").getYData()).containsExactly(-2);
    }

    @Test
    void barsOfFindingsStandInARow() {
        List<Finding> findings =
                List.of(
                        Fixtures.finding("mixed", Severity.ERROR, "a"),
                        Fixtures.finding("mixed", Severity.NOTE, "b"),
                        Fixtures.finding("mixed", Severity.NOTE, "c"),
                        Fixtures.finding("plain", Severity.WARNING, "d"));
        Plot plot = plots(Fixtures.comparison(List.of(MARCH, MAY), findings), "findings").get(0);

        assertThat(series(plot, "error").getXData()).startsWith(0, 1);
        assertThat(series(plot, "note").getXData()).startsWith(1, 3);
        assertThat(series(plot, "warning").getYData()).startsWith(-1, -1);
    }

    @Test
    void everyReportHasItsBarInAField() {
        Plot plot = plots(Fixtures.comparison(List.of(MARCH, MAY), List.of()), "domains").get(0);

        assertThat(series(plot, "report 0").getXData()).startsWith(0, 2);
        assertThat(series(plot, "report 1").getXData()).startsWith(0, 2);
    }

    @Test
    void sharesAreBarsOfAHundredAndLoneNumbersAreNone() {
        List<Plot> plots = plots(Fixtures.seeds(), "metrics");

        assertThat(series(plots.get(0), "values").getXData()).startsWith(0, 30);
        assertThat(plots.get(plots.size() - 1).chart().getSeries("values")).isNull();
        assertThat(series(plots.get(plots.size() - 1), "report 0").getXData())
                .containsExactly(0, 0, 0);
    }
}
