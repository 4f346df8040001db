package veritable.jupyter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import veritable.compare.Comparison;
import veritable.kernel.api.Limits;
import veritable.kernel.api.MimeBundle;
import veritable.language.Language;
import veritable.report.Report;
import veritable.report.Reports;

/** What analysts call by name in a notebook. */
class DoorsTest {
    private static final List<Report> REPORTS =
            List.of(
                    Reports.parse(
                            "a.md",
                            "---\ndate: 2025-10-01\n---\n# A\n\n- Istio 1.20\n- Linkerd 2.15\n"),
                    Reports.parse("b.md", "---\ndate: 2025-11-01\n---\n# B\n\n- Istio 1.21\n"));
    private static final Comparison COMPARISON = Comparison.of(REPORTS);

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void english() {
        SessionLanguage.choose(Language.ENGLISH);
    }

    @Test
    void aProgressionIsDrawnOfReportsOrOfAComparison() {
        assertThat(Charts.progression(REPORTS, "Istio", "Linkerd").svg())
                .isEqualTo(Charts.progression(COMPARISON, "istio", "linkerd").svg());
    }

    @Test
    void aNameThatNobodyStatesIsAnsweredWithThoseThatAreNear() {
        assertThatThrownBy(() -> Charts.progression(REPORTS, "Istoi"))
                .hasMessage("no dated report states a version of Istoi (the reports name Istio)");
        assertThatThrownBy(() -> Technologies.of(COMPARISON, "inker"))
                .hasMessage("no report names \"inker\" (the reports name Linkerd)");
        assertThatThrownBy(() -> Charts.of(COMPARISON, "pie")).hasMessageContaining("versions");
    }

    @Test
    void aTechnologyIsShownWithEveryPlaceAndRelation() {
        assertThat(text(new SubjectRenderer().render(Technologies.of(COMPARISON, "istio"), few())))
                .isEqualTo(
                        """
                        Istio: the reports contradict each other
                        A  A 2025-10-01
                           1.20 current  a.md:6:9  “Istio 1.20”
                        B  B 2025-11-01
                           1.21 current  b.md:6:9  “Istio 1.21”
                        A 1.20 and B 1.21 exclude each other, B 1.21 is higher (minor 1)""");
    }

    @Test
    void aFileThatWasWrittenIsALink() throws Exception {
        WrittenFile file = Workbooks.write(COMPARISON, folder.resolve("a b.xlsx").toString());
        assertThat(file.path()).isNotEmptyFile();
        MimeBundle forms =
                new WrittenFileRenderer().render(new WrittenFile(Path.of("x/a b.xlsx")), few());
        assertThat(forms.data())
                .containsEntry(MimeBundle.TEXT, "x/a b.xlsx")
                .containsEntry(MimeBundle.MARKDOWN, "[x/a b.xlsx](<x/a%20b.xlsx>)");
        assertThat(String.valueOf(forms.data().get(MimeBundle.HTML)))
                .contains("<a href=\"x/a%20b.xlsx\" target=\"_blank\">x/a b.xlsx</a>");
    }

    @Test
    void aPlaceOutsideTheFolderIsNoLink() {
        MimeBundle forms = new WrittenFileRenderer().render(new WrittenFile(folder), few());
        assertThat(String.valueOf(forms.data().get(MimeBundle.HTML))).doesNotContain("<a ");
    }

    @Test
    void aTableIsWrittenAsItsFileEnds() throws Exception {
        Path csv = folder.resolve("claims.csv");
        Tables.write(Tables.claims(COMPARISON).selectColumns("technology", "version"), csv + "");
        assertThat(Files.readString(csv))
                .isEqualTo("technology,version\nIstio,1.20\nLinkerd,2.15\nIstio,1.21\n");
        assertThatThrownBy(() -> Tables.write(Tables.columns(), "x.doc"))
                .hasMessageContaining("expected .csv, .json or .md");
    }

    @Test
    void aChartIsADrawingAnImageAndWords() {
        MimeBundle forms =
                new ChartRenderer().render(Charts.progression(COMPARISON, "Istio"), few());
        assertThat(forms.data()).containsKeys("image/svg+xml", "image/png", MimeBundle.TEXT);
        assertThat(text(forms)).contains("Istio: 2025-10-01 1.20 2025-11-01 1.21");
    }

    @Test
    void aChartOfVersionsIsAlsoASpecificationWithAPointForEachClaim() {
        Map<String, Object> moving = VegaLite.of(Charts.progression(COMPARISON, "Istio"));
        assertThat(moving)
                .containsEntry("$schema", "https://vega.github.io/schema/vega-lite/v5.json");
        assertThat(String.valueOf(moving.get("concat")))
                .contains(
                        "{values=[{date=2025-10-01, disputed=true, report=a, rung=0,"
                                + " technology=Istio, version=1.20}, {date=2025-11-01,"
                                + " disputed=true, report=b, rung=1, technology=Istio,"
                                + " version=1.21}]}");
    }

    @Test
    void whatCanNotBeReadIsToldOf() {
        Reports reports = Reports.in(folder.resolve("none.md").toString());
        assertThat(text(new ReportsRenderer().render(reports, few())))
                .startsWith("Reports: 0 · not read: 1\n  not read: ")
                .contains("none.md");
    }

    private static Limits few() {
        return Limits.STANDARD;
    }

    private static String text(MimeBundle forms) {
        return String.valueOf(forms.data().get(MimeBundle.TEXT));
    }
}
