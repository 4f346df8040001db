package veritable.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import veritable.compare.Comparison;
import veritable.compare.Told;
import veritable.decision.Answer;
import veritable.decision.Docket;
import veritable.decision.Ledger;
import veritable.decision.MovedOn;
import veritable.decision.Proposal;
import veritable.decision.Ruling;
import veritable.decision.Standing;
import veritable.language.Labels;
import veritable.language.Language;

/** What a reviewer fills in on the sheet of decisions comes back. */
class DecisionSheetsTest {
    @TempDir private Path folder;
    private Path workbook;
    private Ledger ledger;
    private final Comparison comparison = comparison("1.21");

    private static Comparison comparison(String istio) {
        return Comparison.of(
                List.of(
                        Told.by("one", "").claim("Istio", "1.20").claim("Flux", "2.0").done(),
                        Told.by("two", "").claim("Istio", istio).claim("Flux", "2.3").done()));
    }

    @BeforeEach
    void open() {
        workbook = folder.resolve("x.xlsx");
        ledger = Ledger.at(folder.resolve("decisions.jsonl")).by("ann");
    }

    private void write(Comparison written, Language language) {
        Workbooks.write(written, ledger.docket(written), workbook, language, List.of());
    }

    /** What a person does in a spreadsheet. */
    private interface Edit {
        void on(Sheet sheet, int answer);
    }

    private void edit(Language language, Edit edit) throws IOException {
        Labels labels = Labels.of(Workbooks.class, language);
        XSSFWorkbook book;
        try (InputStream in = Files.newInputStream(workbook)) {
            book = new XSSFWorkbook(in);
        }
        try (book;
                OutputStream out = Files.newOutputStream(workbook)) {
            Sheet sheet = book.getSheet(labels.text("sheet.decisions"));
            int answer = 0;
            while (!sheet.getRow(0)
                    .getCell(answer)
                    .getStringCellValue()
                    .equals(labels.text("decision.answer"))) {
                answer++;
            }
            edit.on(sheet, answer);
            book.write(out);
        }
    }

    private static Row row(Sheet sheet, String subject) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().equals(subject)) {
                    return row;
                }
            }
        }
        throw new AssertionError(subject);
    }

    private static void fill(Row row, int answer, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            row.getCell(answer + i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .setCellValue(texts[i]);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsWhatWasFilledIn(Language language) throws IOException {
        write(comparison, language);
        String other = new Answer.Value("x").label(language);
        edit(
                language,
                (sheet, answer) -> {
                    fill(row(sheet, "Istio"), answer, "B");
                    fill(row(sheet, "Flux"), answer, other, "2.7", "it is November", "bob");
                });
        List<Proposal> proposals = DecisionSheets.read(workbook);
        assertThat(proposals)
                .extracting(Proposal::subject)
                .containsExactlyInAnyOrder("Istio", "Flux");
        List<Ruling> rulings = ledger.consider(proposals, comparison);
        assertThat(rulings).allMatch(Ruling::adds);
        rulings.forEach(ruling -> assertThat(take(ruling)).isNotBlank());

        assertThat(inForce()).containsExactlyInAnyOrder("Istio 1.21 ann", "Flux 2.7 bob");
        assertThat(ledger.consider(proposals, comparison))
                .as("taken in once")
                .noneMatch(Ruling::adds)
                .allMatch(each -> each.refusal().isEmpty());
    }

    /** LibreOffice writes cells, styles and lists in its own way. */
    @Test
    @Tag("slow")
    void readsWhatLibreOfficeSaved() throws Exception {
        write(comparison, Language.CHINESE);
        edit(
                Language.CHINESE,
                (sheet, answer) -> {
                    fill(row(sheet, "Istio"), answer, "其他值", "1.20", "文本仍是文本", "韩梅梅");
                    fill(row(sheet, "Flux"), answer, "b");
                });
        Path saved = Files.createDirectory(folder.resolve("saved"));
        Process office =
                new ProcessBuilder(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "xlsx:Calc MS Excel 2007 XML",
                                "--outdir",
                                saved.toString(),
                                workbook.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(office.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(office.waitFor()).as(said).isZero();

        List<Proposal> proposals = DecisionSheets.read(saved.resolve("x.xlsx"));
        for (Ruling ruling : ledger.consider(proposals, comparison)) {
            assertThat(ruling.refusal()).isEmpty();
            take(ruling);
        }
        assertThat(inForce()).containsExactlyInAnyOrder("Istio 1.20 韩梅梅", "Flux 2.3 ann");
    }

    /** Subject, value and reviewer of the answers in force. */
    private List<String> inForce() {
        return ledger.inForce().stream()
                .map(
                        each ->
                                each.question().subject()
                                        + " "
                                        + each.value().orElse("")
                                        + " "
                                        + each.reviewer())
                .toList();
    }

    private String take(Ruling ruling) {
        try {
            return ledger.take(ruling).id();
        } catch (MovedOn e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void showsWhatIsInForceWhenItIsWrittenAgain() throws IOException {
        ledger.accept(comparison.findings("conflicting-versions").get(0), "A", "seen");
        write(comparison, Language.ENGLISH);

        List<Proposal> proposals = DecisionSheets.read(workbook);
        assertThat(proposals)
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.answer()).isEqualTo("A");
                            assertThat(each.reason()).isEqualTo("seen");
                            assertThat(each.reviewer()).isEqualTo("ann");
                        });
        assertThat(ledger.consider(proposals, comparison)).noneMatch(Ruling::adds);
    }

    @Test
    void refusesTheRowsWhoseEvidenceHasMovedAndNoOthers() throws IOException {
        write(comparison, Language.ENGLISH);
        edit(
                Language.ENGLISH,
                (sheet, answer) -> {
                    fill(row(sheet, "Istio"), answer, "B");
                    fill(row(sheet, "Flux"), answer, "A");
                });
        List<Ruling> rulings = ledger.consider(DecisionSheets.read(workbook), comparison("1.22"));

        assertThat(rulings)
                .filteredOn(each -> each.proposal().subject().equals("Istio"))
                .singleElement()
                .satisfies(
                        each ->
                                assertThat(each.refusal().orElseThrow())
                                        .startsWith(workbook + ": Decisions, row ")
                                        .contains(": Istio: no finding ")
                                        .endsWith(
                                                "the evidence has changed since the row was"
                                                        + " written"));
        assertThat(rulings)
                .filteredOn(each -> each.proposal().subject().equals("Flux"))
                .allMatch(Ruling::adds);
    }

    @Test
    void takesNoNumberForAVersion() throws IOException {
        write(comparison, Language.ENGLISH);
        edit(
                Language.ENGLISH,
                (sheet, answer) -> {
                    Row row = row(sheet, "Istio");
                    fill(row, answer, "other value", "", "because");
                    row.getCell(answer + 1).setCellValue(1.2);
                });
        assertThatThrownBy(() -> DecisionSheets.read(workbook))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the number 1.2 found as a version, text expected");
    }

    @Test
    void saysWhatItCanNotRead() throws IOException {
        Path text = Files.writeString(folder.resolve("text.xlsx"), "no workbook");
        assertThatThrownBy(() -> DecisionSheets.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(text + ": no Excel workbook (.xlsx expected)");
        Path other = folder.resolve("other.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(other)) {
            book.createSheet("x");
            book.write(out);
        }
        assertThatThrownBy(() -> DecisionSheets.read(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no sheet of decisions found");
    }

    @Test
    void takesOneAnswerToAFinding() throws IOException {
        write(comparison, Language.ENGLISH);
        edit(
                Language.ENGLISH,
                (sheet, answer) -> {
                    Row istio = row(sheet, "Istio");
                    fill(istio, answer, "A");
                    for (String other : List.of("A", "B")) {
                        Row copy = sheet.createRow(sheet.getLastRowNum() + 1);
                        copy.createCell(0).setCellValue(istio.getCell(0).getStringCellValue());
                        copy.createCell(answer).setCellValue(other);
                    }
                });
        List<Ruling> rulings = ledger.consider(DecisionSheets.read(workbook), comparison);
        assertThat(rulings).extracting(Ruling::adds).containsExactly(true, false, false);
        assertThat(rulings.get(1).refusal()).isEmpty();
        assertThat(rulings.get(2).refusal().orElseThrow()).contains("answered otherwise in ");
    }

    @Test
    void leavesStaleAnswersOutOfTheSheetAndSaysWhatChanged() throws IOException {
        ledger.accept(comparison.findings("conflicting-versions").get(1), "A", "seen");
        Comparison later = comparison("1.22");
        assertThat(ledger.docket(later).cases(Standing.STALE)).hasSize(1);
        write(later, Language.ENGLISH);
        assertThat(DecisionSheets.read(workbook)).isEmpty();
        edit(
                Language.ENGLISH,
                (sheet, answer) -> assertThat(row(sheet, "1.21 → 1.22").getRowNum()).isPositive());
        assertThat(Docket.undecided(later).cases()).isNotEmpty();
    }
}
