package veritable.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import veritable.claim.Statements;
import veritable.compare.Comparison;
import veritable.language.Language;
import veritable.release.Completeness;
import veritable.release.Lookup;
import veritable.release.Origin;
import veritable.release.ReleaseCatalogue;
import veritable.release.ReleaseCycle;
import veritable.release.ReleaseHistory;
import veritable.release.ReleaseSource;
import veritable.release.SupportEnd;
import veritable.report.Reports;

class VerdictLinesTest {
    private static String page(ReleaseCatalogue releases) {
        Comparison comparison = Comparison.of(List.of(report("1.20"), report("1.21")), releases);
        return Dossiers.html(comparison, Language.ENGLISH, List.of(), Map.of());
    }

    private static Statements report(String version) {
        return Statements.in(
                Reports.parse(
                        version + ".md",
                        """
                        ---
                        date: 2025-11-04
                        ---

                        # A

                        | Technology | Version |
                        | --- | --- |
                        | Istio | %s |
                        """
                                .formatted(version)));
    }

    @Test
    void eachSideOfAConflictHasItsVerdictAndItsSource() {
        assertThat(page(ReleaseCatalogue.standard()))
                .contains("<p class=\"verdict other\"><b>out of support</b>")
                .contains("out of support since 2024-06-25, 7 cycles behind 1.27")
                .contains("href=\"https://endoflife.date/istio\"");
    }

    @Test
    void whatASourceSaysIsNeverMarkup() {
        String page = page(ReleaseCatalogue.of(List.of(new Hostile())));
        assertThat(page)
                .contains("&lt;b&gt;2&lt;/b&gt;")
                .doesNotContain("href=\"javascript:")
                .doesNotContain("<i>evil</i>");
    }

    @Test
    void withoutACatalogueThereAreNone() {
        assertThat(page(ReleaseCatalogue.none())).doesNotContain("class=\"verdict");
    }

    private static final class Hostile implements ReleaseSource {
        @Override
        public String name() {
            return "hostile";
        }

        @Override
        public Lookup lookup(String product, LocalDate asOf) {
            ReleaseCycle old = cycle("1.20", 2023);
            ReleaseCycle next = cycle("1.21", 2024);
            ReleaseCycle strange = cycle("<b>2</b>", 2025);
            return new Lookup.Found(
                    new ReleaseHistory(
                            product,
                            List.of(strange, next, old),
                            Completeness.CYCLES,
                            new Origin(
                                    "<i>evil</i>",
                                    LocalDate.of(2026, 1, 1),
                                    "",
                                    "javascript:alert(1)")));
        }

        private static ReleaseCycle cycle(String name, int year) {
            return new ReleaseCycle(
                    name, LocalDate.of(year, 1, 1), "", Optional.empty(), SupportEnd.UNKNOWN);
        }
    }
}
