package veritable.chart;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import veritable.compare.Changes;
import veritable.compare.Comparison;
import veritable.decision.Docket;
import veritable.language.Language;

/**
 * All that a workbook or a dossier is made of.
 *
 * <pre>{@code
 * Edition edition = Edition.of(comparison, Language.CHINESE).with(ledger.docket(comparison));
 * Workbooks.write(edition, Path.of("exports/veritable.xlsx"));
 * Dossiers.write(edition.withTexts(reading.texts()), Path.of("exports/dossier.html"));
 * }</pre>
 *
 * @param charts those that are shown as pictures are picked from them
 * @param docket what was decided of the findings
 * @param changes since the reports were last compared
 * @param texts of the reports by path, for the lines around each quote; may lack some
 * @param base the folder from which the paths of the reports go
 */
public record Edition(
        Comparison comparison,
        Language language,
        List<Chart> charts,
        Docket docket,
        Changes changes,
        Map<String, String> texts,
        Path base) {
    public Edition {
        charts = List.copyOf(charts);
    }

    /** With the standard charts; nothing was decided, and nothing compared before. */
    public static Edition of(Comparison comparison, Language language) {
        return of(comparison, language, Charts.of(comparison, language));
    }

    /** The same with charts that are there already. */
    public static Edition of(Comparison comparison, Language language, List<Chart> charts) {
        return new Edition(
                comparison,
                language,
                charts,
                Docket.undecided(comparison),
                Changes.none(),
                Map.of(),
                Path.of(""));
    }

    public Edition with(Docket other) {
        return new Edition(comparison, language, charts, other, changes, texts, base);
    }

    public Edition with(Changes other) {
        return new Edition(comparison, language, charts, docket, other, texts, base);
    }

    public Edition withTexts(Map<String, String> others) {
        return new Edition(comparison, language, charts, docket, changes, others, base);
    }

    public Edition from(Path folder) {
        return new Edition(comparison, language, charts, docket, changes, texts, folder);
    }
}
