package veritable.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import veritable.compare.Comparison;
import veritable.compare.Finding;
import veritable.compare.Told;
import veritable.decision.Ballots;
import veritable.decision.Ledger;
import veritable.dossier.HtmlWriter;
import veritable.language.Language;
import veritable.report.Reports;

class ReleaseTimelineTest {
    private static final Pattern MARK =
            Pattern.compile(
                    "<text x=\"([0-9.]+)\" y=\"[0-9.]+\" class=\"(mark|missing)\">([A-Z])<");
    private static final Pattern CYCLE =
            Pattern.compile("<circle cx=\"([0-9.]+)\".*?<title>(\\S+) ([0-9-]+)</title>");

    @TempDir private Path folder;

    private String timeline(Comparison comparison, String rule, String subject) {
        Review review =
                new Review(
                        Ledger.at(folder.resolve("unused")),
                        comparison,
                        Ballots.of(comparison),
                        Map.of(),
                        Language.ENGLISH);
        Finding finding =
                comparison.findings(rule).stream()
                        .filter(each -> each.subject().equals(subject))
                        .findFirst()
                        .orElseThrow();
        HtmlWriter html = new HtmlWriter();
        ReleaseTimeline.write(review, finding, html);
        return html.toString();
    }

    private String ofSeeds(String rule, String subject) {
        return timeline(Comparison.of(Reports.in("../seeds")), rule, subject);
    }

    private static List<String> marks(String html) {
        List<String> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(html);
        while (matcher.find()) {
            marks.add(matcher.group(3) + " " + matcher.group(2));
        }
        return marks;
    }

    private static double x(String html, String cycle) {
        Matcher matcher = CYCLE.matcher(html);
        while (matcher.find()) {
            if (matcher.group(2).equals(cycle)) {
                return Double.parseDouble(matcher.group(1));
            }
        }
        throw new AssertionError(cycle + " in " + html);
    }

    private static double x(String html, char letter) {
        Matcher matcher = MARK.matcher(html);
        while (matcher.find()) {
            if (matcher.group(3).charAt(0) == letter) {
                return Double.parseDouble(matcher.group(1));
            }
        }
        throw new AssertionError(letter + " in " + html);
    }

    @Test
    void marksTheCycleThatEachSideMeans() {
        String html = ofSeeds("conflicting-versions", "Istio");
        assertThat(marks(html)).containsExactlyInAnyOrder("A mark", "B mark");
        assertThat(x(html, 'A')).isEqualTo(x(html, "1.21"));
        assertThat(x(html, 'B')).isEqualTo(x(html, "1.20"));
        assertThat(x(html, "1.20")).isLessThan(x(html, "1.21"));
        assertThat(html)
                .contains("report A B: 2025-11-04")
                .contains("Releases of istio by endoflife.date")
                .doesNotContain("A dashed letter");
    }

    @Test
    void putsWhatNeverWasBetweenItsNeighbours() {
        String html = ofSeeds("conflicting-versions", "Grafana");
        assertThat(marks(html)).containsExactlyInAnyOrder("A missing", "B mark");
        assertThat(x(html, 'A')).isBetween(x(html, "10.4"), x(html, "11.0"));
        assertThat(html).contains("A dashed letter").contains("never released: 10.4 was followed");
    }

    @Test
    void showsCyclesAfterTheReportAsSuch() {
        assertThat(ofSeeds("conflicting-versions", "Istio"))
                .containsPattern("class=\"cycle later\"><title>1.28 2025-11-05");
    }

    @Test
    void isNotThereWithoutAHistoryOrADay() {
        Comparison comparison =
                Comparison.of(
                        List.of(
                                Told.by("one", "").claim("Istio", "1.20").done(),
                                Told.by("two", "").claim("Istio", "1.21").done()));
        assertThat(timeline(comparison, "conflicting-versions", "Istio")).isEmpty();
    }
}
