package veritable.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import veritable.claim.Statements;
import veritable.compare.Comparison;
import veritable.compare.Evidence;
import veritable.compare.Rules;
import veritable.language.Language;
import veritable.report.Reports;

/** A page of many reports stays one that opens, and says what it lacks. */
class LargeDossierTest {
    private static final int REPORTS = 150;

    private static String page(boolean lean) {
        List<Statements> reports = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            Statements read =
                    Statements.in(
                            Reports.parse(
                                    "r" + i + ".md",
                                    """
                                    # Report %d

                                    - It is a quiet day.

                                    | Tool | Version |
                                    | --- | --- |
                                    | Istio | 1.%d |
                                    """
                                            .formatted(i, i == 149 ? 21 : 20)));
            reports.add(lean ? Rules.enough(read) : read);
        }
        Comparison comparison = Comparison.of(reports);
        return Dossiers.html(comparison, Language.ENGLISH, List.of(), Map.of());
    }

    @Test
    void aCardShowsAFewReportsForEachValueAndCountsTheOthers() {
        String page = page(false);
        String card = page.substring(page.indexOf("data-rule=\"conflicting-versions\""));
        card = card.substring(0, card.indexOf("</article>"));
        assertThat(card.split("class=\"side\"", -1)).hasSize(Shown.MOST_SIDES + 1);
        assertThat(card).contains(">1.20<", ">1.21<", "#150", "138 more reports;");
    }

    @Test
    void theSummaryListsTheFirstReportsAndCountsTheOthers() {
        assertThat(page(false))
                .contains("<b>Report 99</b>", "50 more reports are in the table of reports.")
                .doesNotContain("<b>Report 100</b>");
    }

    @Test
    void notesThatWereLetGoAreCounted() {
        assertThat(page(false)).contains("It is a quiet day.").doesNotContain("The first 0 of");
        assertThat(page(true))
                .doesNotContain("It is a quiet day.")
                .contains("The first 0 of " + REPORTS + " rows;");
    }

    @Test
    void everyValueIsShownBeforeAnyIsShownAgain() {
        Statements read =
                Statements.in(
                        Reports.parse("a.md", "| Tool | Version |\n|---|---|\n| Istio | 1 |"));
        List<Evidence> sides =
                IntStream.range(0, 100)
                        .mapToObj(
                                i ->
                                        new Evidence(
                                                read.source(),
                                                i < 90 ? "a" : "b" + i % 5,
                                                read.claims().get(0).statements()))
                        .toList();
        assertThat(Shown.sides(sides))
                .extracting(index -> sides.get(index).value())
                .containsExactly(
                        "a", "a", "b0", "b1", "b2", "b3", "b4", "b0", "b1", "b2", "b3", "b4");
        assertThat(Shown.sides(sides.subList(0, 12))).hasSize(12);
    }
}
