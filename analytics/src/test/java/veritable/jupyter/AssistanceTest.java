package veritable.jupyter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import veritable.kernel.eval.Completion;
import veritable.language.Language;

/** What Tab proposes to who types a magic. */
class AssistanceTest {
    @TempDir private static Path folder = Path.of("");
    private static Sitting sitting;

    @BeforeAll
    static void open() throws Exception {
        Files.createDirectory(folder.resolve("reports"));
        Files.writeString(
                folder.resolve("reports/a.md"), "# A\n\n- Istio 1.20\n- Dapr Workflow 1.0\n");
        Files.writeString(
                folder.resolve("reports/b c.md"), "# B\n\n- Istio 1.21\n- Linkerd 2.15\n");
        sitting = new Sitting();
        sitting.run("notebook().changeDirectory(Path.of(\"" + folder + "\"));");
    }

    @AfterAll
    static void close() {
        sitting.close();
    }

    @BeforeEach
    void compare() {
        SessionLanguage.choose(Language.ENGLISH);
        sitting.run("var c = Comparison.of(Reports.in(\"" + folder + "\"));");
    }

    private static List<String> after(String code) {
        return sitting.session.complete(code, code.length()).proposals().stream()
                .map(Completion.Proposal::text)
                .toList();
    }

    @Test
    void magicsAreProposedByName() {
        assertThat(after("%repo")).containsExactly("%reports");
        assertThat(after("%c")).contains("%chart", "%claims", "%compare");
        assertThat(after("%%sq")).containsExactly("%%sql");
    }

    @Test
    void reportsTakesFilesAndFolders() {
        assertThat(after("%reports ")).containsExactly("reports/");
        assertThat(after("%reports reports/"))
                .containsExactlyInAnyOrder("reports/a.md", "\"reports/b c.md\"");
        assertThat(after("%reports reports/a.md reports/b")).containsExactly("\"reports/b c.md\"");
        assertThat(after("%reports nowhere/")).isEmpty();
    }

    @Test
    void chartTakesTheChartsThenTechnologies() {
        assertThat(after("%chart ")).containsAll(veritable.chart.Charts.ids());
        assertThat(after("%chart prog")).containsExactly("progression");
        assertThat(after("%chart progression Is")).containsExactly("Istio");
        assertThat(after("%chart progression Istio Link")).containsExactly("Linkerd");
        assertThat(after("%chart progression ")).contains("Istio", "Linkerd", "\"Dapr Workflow\"");
    }

    @Test
    void claimsTakesTechnologies() {
        assertThat(after("%claims is")).containsExactly("Istio");
        assertThat(after("%claims work")).containsExactly("\"Dapr Workflow\"");
        assertThat(after("%claims nothing")).isEmpty();
    }

    @Test
    void exportTakesWhatThenAFile() {
        assertThat(after("%export ex")).containsExactly("excel");
        assertThat(after("%export ")).contains("excel", "dossier", "claims", "findings");
        assertThat(after("%export claims reports/a")).containsExactly("reports/a.md");
    }

    @Test
    void languageTakesOneOfTwo() {
        assertThat(after("%language ")).containsExactly("en", "zh");
        assertThat(after("%language z")).containsExactly("zh");
    }

    @Test
    void whatIsProposedIsTaken() {
        assertThat(sitting.text("%claims \"Dapr Workflow\"")).startsWith("Dapr Workflow: ");
        assertThat(sitting.text("%reports \"reports/b c.md\"")).startsWith("Reports: 1\n");
    }

    @Test
    void everyMagicSaysWhatItDoes() {
        for (String name :
                List.of("reports", "compare", "chart", "claims", "export", "language", "sql")) {
            assertThat(sitting.session.inspect("%" + name, 2, 0))
                    .hasValueSatisfying(
                            help ->
                                    assertThat(help.data().toString())
                                            .contains("%" + name, "Example"));
        }
    }
}
