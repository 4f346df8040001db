package veritable.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import veritable.chart.Edition;
import veritable.compare.Comparison;
import veritable.compare.Finding;
import veritable.compare.Told;
import veritable.decision.Ledger;
import veritable.language.Language;

/** What was decided, on the page. */
class DecisionsPartTest {
    @TempDir private Path folder;

    private static Comparison comparison(String istio, String flux) {
        return Comparison.of(
                List.of(
                        Told.by("one", "").claim("Istio", "1.20").claim("Flux", "2.0").done(),
                        Told.by("two", "").claim("Istio", istio).claim("Flux", flux).done()));
    }

    private String page(Comparison comparison) throws IOException {
        Ledger ledger = Ledger.at(folder.resolve("decisions.jsonl")).by("ann");
        if (ledger.entries().isEmpty()) {
            for (Finding each : comparison.findings("conflicting-versions")) {
                ledger.accept(each, "B", "<b>seen</b>");
            }
        }
        Path file = folder.resolve("dossier.html");
        Dossiers.write(
                Edition.of(comparison, Language.ENGLISH, List.of()).with(ledger.docket(comparison)),
                file);
        return Files.readString(file);
    }

    @Test
    void showsAnswersWhereTheyBelongAndCountsWhatIsLeft() throws IOException {
        assertThat(page(comparison("1.21", "2.3")))
                .contains("class=\"decision kept\"", "&lt;b&gt;seen&lt;/b&gt;", "ann 20")
                .contains("<b>0</b>")
                .doesNotContain("there no more", "<b>seen</b>");
    }

    @Test
    void saysWhatChangedOfAStaleOneAndListsOrphans() throws IOException {
        page(comparison("1.21", "2.3"));
        assertThat(page(comparison("1.22", "2.0")))
                .contains("class=\"decision stale\"", "Changed: 1.21 → 1.22")
                .contains("Answers whose finding is there no more (1)")
                .contains("<li><b>Flux</b>")
                .contains(" B (2.3): &lt;b&gt;seen&lt;/b&gt; – ann</li>");
    }

    @Test
    void callsTheSidesOfAFindingAsAnswersDo() throws IOException {
        Comparison comparison =
                Comparison.of(
                        List.of(
                                Told.by("one", "").claim("Helm", "3.1").done(),
                                Told.by("two", "").claim("Istio", "1.20").done(),
                                Told.by("three", "").claim("Istio", "1.21").done()));
        assertThat(page(comparison))
                .contains(
                        "<span class=\"letter\">B</span><span class=\"value\">1.21</span><span>&lt;")
                .contains(
                        "<span class=\"letter\">A</span><span class=\"value\">1.20</span>",
                        "<span class=\"letter\">B</span><span class=\"value\">1.21</span>")
                .contains("<span class=\"letter\">3</span><b>three")
                .doesNotContain("<span class=\"letter\">C</span>");
    }
}
