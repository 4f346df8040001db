package veritable.jupyter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import veritable.kernel.api.MimeBundle;
import veritable.language.Language;

/** Conflicts are settled in a notebook, and comparisons are shown with what was decided. */
class DecisionsTest {
    private static Sitting sitting;

    @TempDir private Path folder = Path.of("");

    @BeforeAll
    static void open() {
        sitting = new Sitting();
    }

    @AfterAll
    static void close() {
        sitting.close();
    }

    @BeforeEach
    void compare() throws Exception {
        SessionLanguage.choose(Language.ENGLISH);
        Files.writeString(folder.resolve("a.md"), "# A\n\n- Istio 1.20\n- Grafana 10.5\n");
        Files.writeString(folder.resolve("b.md"), "# B\n\n- Istio 1.21\n- Grafana 11.0\n");
        sitting.run("%reset -f");
        sitting.run("notebook().changeDirectory(Path.of(\"" + folder + "\"));");
        sitting.run("var folder = Path.of(\"" + folder + "\");");
        sitting.run("var c = Comparison.of(Reports.in(folder.toString()));");
        sitting.run("var finding = Conflicts.of(c, \"Grafana\");");
    }

    private String ledger() {
        return "Ledger.at(\"" + folder + "/decisions.jsonl\")";
    }

    @Test
    void aFindingIsAnsweredInOneLine() throws Exception {
        String cell = ledger() + ".by(\"Ann\").accept(finding, \"B\", \"10.5 never was\")";
        assertThat(sitting.text(cell)).isEqualTo("Grafana: B 11.0, Ann: 10.5 never was");
        assertThat(Files.readString(folder.resolve("decisions.jsonl"))).contains("10.5 never was");
    }

    @Test
    void withoutALedgerNothingIsSaidOfAnswers() {
        assertThat(sitting.text("c")).contains("Grafana: stated as").doesNotContain("open");
    }

    @Test
    void aComparisonIsShownWithTheLedgerOfTheNotebooksFolder() {
        sitting.run(ledger() + ".by(\"Ann\").accept(finding, \"B\", \"10.5 never was\");");
        assertThat(sitting.text("c"))
                .contains("open: 1 · answered: 1")
                .contains("    kept: B 11.0, Ann: 10.5 never was\n    A  10.5")
                .contains("higher, by 1 in the minor version.\n    A  1.20");
    }

    @Test
    void aLedgerInAVariableIsTheOneAtHand() {
        sitting.run("var mine = Ledger.at(folder.resolve(\"mine.jsonl\")).by(\"Bo\");");
        sitting.run("mine.accept(finding, \"both\", \"\");");
        assertThat(sitting.text("c")).contains("kept: both, Bo\n");
        assertThat(sitting.text("%compare")).contains("kept: both, Bo\n");
    }

    @Test
    void theWorkbookHasTheAnswersToo() throws Exception {
        sitting.run(ledger() + ".by(\"Ann\").accept(finding, \"B\", \"10.5 never was\");");
        assertThat(sitting.text("%export excel x.xlsx")).endsWith("x.xlsx");
        try (var sheets = new ZipFile(folder.resolve("x.xlsx").toFile())) {
            var texts = new StringBuilder();
            for (var each : Collections.list(sheets.entries())) {
                texts.append(new String(sheets.getInputStream(each).readAllBytes(), UTF_8));
            }
            assertThat(texts).contains("10.5 never was");
        }
    }

    @Test
    void anyLedgerCanBeAskedFor() {
        sitting.run(
                "Ledger.at(folder.resolve(\"x.jsonl\")).by(\"Bo\").accept(finding, \"A\", \"\");");
        assertThat(sitting.text("Decisions.of(c, Ledger.at(folder.resolve(\"x.jsonl\")))"))
                .contains("kept: A 10.5, Bo\n");
    }

    @Test
    void whatChangedSinceAnAnswerIsSaid() throws Exception {
        sitting.run(ledger() + ".by(\"Ann\").accept(finding, \"B\", \"because\");");
        sitting.run(ledger() + ".by(\"Ann\").accept(Conflicts.of(c, \"Istio\"), \"A\", \"\");");
        Files.writeString(folder.resolve("b.md"), "# B\n\n- Istio 1.20\n- Grafana 11.2\n");
        sitting.run("var later = Comparison.of(Reports.in(folder.toString()));");
        MimeBundle forms = sitting.forms("later");
        assertThat(form(forms, MimeBundle.TEXT))
                .contains("evidence changed since the answer: 1 · answered and found no more: 1")
                .contains("stale: B 11.0, Ann: because; changed: 11.0 → 11.2")
                .endsWith(
                        "Answers whose findings are there no more: 1\n  Istio: orphan: A 1.20, Ann");
        assertThat(form(forms, MimeBundle.MARKDOWN))
                .contains("  - *stale: B 11.0, Ann: because; changed: 11.0 → 11.2*\n")
                .contains("- Istio: orphan: A 1.20, Ann");
        assertThat(form(forms, MimeBundle.HTML))
                .contains("<span class=\"v-answer v-stale\">stale: B 11.0, Ann: because;")
                .contains("<li>Istio: orphan: A 1.20, Ann</li>");
    }

    @Test
    void whatIsSettledIsFolded() {
        assertThat(form(sitting.forms("c"), MimeBundle.HTML))
                .containsSubsequence("class=\"v-finding\" open><summary><b>Grafana</b>");
        sitting.run(ledger() + ".accept(finding, \"B\", \"<b>because</b>\");");
        assertThat(form(sitting.forms("c"), MimeBundle.HTML))
                .containsSubsequence("class=\"v-finding\" data-folded><summary><b>Grafana</b>")
                .contains("✓ kept: B 11.0", "&lt;b&gt;because&lt;/b&gt;");
    }

    @Test
    void answersAreToldInChineseToo() {
        sitting.run(ledger() + ".by(\"Ann\").accept(finding, \"neither\", \"查无此版\");");
        sitting.run("%language zh");
        assertThat(sitting.text("c")).contains("待定 1 项 · 已答复 1 项").contains("有效：都不对，Ann：查无此版");
    }

    @Test
    void linesThatAreNotInForceAreTold() throws Exception {
        Files.writeString(folder.resolve("decisions.jsonl"), "<<<<<<< ours\n");
        assertThat(sitting.text("c")).contains("decisions.jsonl:1: ").contains("open: 2");
    }

    @Test
    void aLedgerThatCanNotBeReadHidesNothing() throws Exception {
        Files.createDirectory(folder.resolve("sub"));
        sitting.run("var mine = Ledger.at(folder.resolve(\"sub\"));");
        assertThat(sitting.text("c")).contains("sub: can't be read", "Grafana: stated as");
    }

    @Test
    void aConflictThatIsNotThereIsAnsweredWithThoseThatAre() {
        assertThat(sitting.error("Conflicts.of(c, \"Flux\")"))
                .contains("no conflict about \"Flux\" (there are some about Grafana, Istio)");
    }

    @Test
    void theLettersAreThoseThatAnAnswerTakes() throws Exception {
        Files.writeString(folder.resolve("0.md"), "# Zero\n\nNothing of either.\n");
        sitting.run("var three = Comparison.of(Reports.in(folder.toString()));");
        assertThat(sitting.text("Conflicts.of(three, \"Istio\")"))
                .contains("\n  A  1.20  ", "\n  B  1.21  ");
        assertThat(sitting.text("three")).contains("    A  1.20  ", "    B  1.21  ");
    }

    private static String form(MimeBundle forms, String type) {
        return String.valueOf(forms.data().get(type));
    }
}
