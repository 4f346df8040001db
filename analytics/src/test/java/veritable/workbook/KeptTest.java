package veritable.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import veritable.compare.Comparison;
import veritable.compare.Finding;
import veritable.compare.Told;
import veritable.decision.Ledger;
import veritable.decision.MovedOn;
import veritable.decision.Proposal;
import veritable.decision.Ruling;
import veritable.language.Labels;
import veritable.language.Language;

/** A workbook that is written again keeps what a reviewer made of the sheet of decisions. */
class KeptTest {
    @TempDir private Path folder;
    private Path workbook;
    private Ledger ledger;

    private static Comparison comparison(String... istio) {
        Told one = Told.by("one", "").claim("Flux", "2.0").claim("Helm", "3.1");
        Told two = Told.by("two", "").claim("Flux", "2.3").claim("Helm", "3.2");
        return Comparison.of(
                List.of(
                        istio.length > 0 ? one.claim("Istio", istio[0]).done() : one.done(),
                        istio.length > 0 ? two.claim("Istio", istio[1]).done() : two.done()));
    }

    @BeforeEach
    void open() {
        workbook = folder.resolve("x.xlsx");
        ledger = Ledger.at(folder.resolve("decisions.jsonl")).by("ann");
    }

    private List<String> write(Comparison comparison, Language language) {
        return Workbooks.write(comparison, ledger.docket(comparison), workbook, language, List.of())
                .notices();
    }

    private interface Edit {
        void on(XSSFSheet sheet);
    }

    private void edit(Edit edit) throws IOException {
        try (XSSFWorkbook book = open(workbook)) {
            edit.on(sheet(book));
            try (OutputStream out = Files.newOutputStream(workbook)) {
                book.write(out);
            }
        }
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static XSSFSheet sheet(XSSFWorkbook book) {
        for (Language language : Language.values()) {
            String name = Labels.of(Workbooks.class, language).text("sheet.decisions");
            if (book.getSheet(name) != null) {
                return book.getSheet(name);
            }
        }
        throw new AssertionError("no sheet of decisions");
    }

    private static Row row(XSSFSheet sheet, String subject) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().equals(subject)) {
                    return row;
                }
            }
        }
        throw new AssertionError(subject);
    }

    private static int column(XSSFSheet sheet, String head) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.toString().equals(head)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(head);
    }

    private static Cell cell(XSSFSheet sheet, String head, String subject) {
        return row(sheet, subject)
                .getCell(column(sheet, head), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static void green(XSSFSheet sheet, Cell cell) {
        XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setFillForegroundColor(IndexedColors.GREEN.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        cell.setCellStyle(style);
    }

    private static void head(XSSFSheet sheet, String name) {
        sheet.getRow(0).createCell(sheet.getRow(0).getLastCellNum()).setCellValue(name);
    }

    /** The rows stand elsewhere afterwards: a finding about Argo CD comes before all others. */
    private static Comparison later() {
        return Comparison.of(
                List.of(
                        Told.by("one", "")
                                .claim("Flux", "2.0")
                                .claim("Helm", "3.1")
                                .claim("Argo CD", "2.0")
                                .done(),
                        Told.by("two", "")
                                .claim("Flux", "2.3")
                                .claim("Helm", "3.2")
                                .claim("Argo CD", "2.9")
                                .done()));
    }

    @Test
    void looksAsTheReviewerLeftItThoughRowsHaveMoved() throws IOException {
        write(comparison(), Language.ENGLISH);
        edit(
                sheet -> {
                    green(sheet, cell(sheet, "Reason", "Flux"));
                    row(sheet, "Flux").setHeightInPoints(77);
                    row(sheet, "Helm").setZeroHeight(true);
                    sheet.setColumnWidth(column(sheet, "Reason"), 90 * 256);
                    sheet.createFreezePane(2, 1);
                    head(sheet, "mine");
                    cell(sheet, "mine", "Flux").setCellValue("ask Bob");
                    cell(sheet, "mine", "Helm")
                            .setCellFormula("LEN(K" + (row(sheet, "Helm").getRowNum() + 1) + ")");
                });
        List<String> notices = write(later(), Language.ENGLISH);

        assertThat(notices).isEmpty();
        try (XSSFWorkbook book = open(workbook)) {
            XSSFSheet sheet = sheet(book);
            assertThat(row(sheet, "Flux").getRowNum()).isGreaterThan(1);
            assertThat(cell(sheet, "Reason", "Flux").getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.GREEN.getIndex());
            assertThat(row(sheet, "Flux").getHeightInPoints()).isEqualTo(77);
            assertThat(row(sheet, "Argo CD").getHeightInPoints()).isNotEqualTo(77);
            assertThat(row(sheet, "Helm").getZeroHeight()).isTrue();
            assertThat(sheet.getColumnWidth(column(sheet, "Reason"))).isEqualTo(90 * 256);
            assertThat(sheet.getPaneInformation().getVerticalSplitLeftColumn())
                    .isEqualTo((short) 2);
            assertThat(cell(sheet, "mine", "Flux").toString()).isEqualTo("ask Bob");
            assertThat(cell(sheet, "mine", "Helm").getCellFormula())
                    .isEqualTo("LEN(K" + (row(sheet, "Helm").getRowNum() + 1) + ")");
            assertThat(cell(sheet, "mine", "Argo CD").toString()).isEmpty();
            assertThat(sheet.isColumnHidden(0)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsTheLooksInAnotherLanguage(Language next) throws IOException {
        write(comparison(), Language.ENGLISH);
        edit(sheet -> green(sheet, cell(sheet, "Reason", "Flux")));
        write(comparison(), next);
        try (XSSFWorkbook book = open(workbook)) {
            XSSFSheet sheet = sheet(book);
            String reason = Labels.of(Workbooks.class, next).text("decision.reason");
            assertThat(cell(sheet, reason, "Flux").getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.GREEN.getIndex());
            assertThat(sheet.getRow(0).getLastCellNum()).isEqualTo((short) 12);
        }
    }

    @Test
    void keepsAnswersThatAreInNoLedgerYetAndReplacesThoseThatWere() throws Exception {
        ledger.accept(finding(comparison(), "Helm"), "A", "first");
        write(comparison(), Language.ENGLISH);
        edit(sheet -> cell(sheet, "Answer", "Flux").setCellValue("B"));
        ledger.accept(finding(comparison(), "Helm"), "B", "second thought");
        List<String> notices = write(later(), Language.ENGLISH);

        assertThat(notices).singleElement().asString().contains("1 rows are filled in");
        assertThat(DecisionSheets.read(workbook))
                .extracting(Proposal::subject, Proposal::answer, Proposal::reason)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Flux", "B", ""),
                        org.assertj.core.groups.Tuple.tuple("Helm", "B", "second thought"));
        for (Ruling ruling : ledger.consider(DecisionSheets.read(workbook), later())) {
            if (ruling.adds()) {
                take(ruling);
            }
        }
        assertThat(write(later(), Language.ENGLISH)).as("taken in by now").isEmpty();
    }

    private void take(Ruling ruling) {
        try {
            ledger.take(ruling);
        } catch (MovedOn e) {
            throw new AssertionError(e);
        }
    }

    private static Finding finding(Comparison comparison, String subject) {
        return comparison.findings().stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void losesNoWordOfARowWhoseFindingIsGone() throws IOException {
        write(comparison("1.20", "1.21"), Language.ENGLISH);
        edit(
                sheet -> {
                    head(sheet, "mine");
                    cell(sheet, "mine", "Istio").setCellValue("call the vendor");
                    sheet.createRow(sheet.getLastRowNum() + 2)
                            .createCell(3)
                            .setCellValue("Signed: Ann");
                });
        List<String> notices = write(comparison(), Language.ENGLISH);

        assertThat(notices).singleElement().asString().contains("2 rows at its end");
        try (XSSFWorkbook book = open(workbook)) {
            XSSFSheet sheet = sheet(book);
            assertThat(cell(sheet, "mine", "Istio").toString()).isEqualTo("call the vendor");
            assertThat(cell(sheet, "Standing", "Istio").toString()).isEqualTo("orphan");
            assertThat(row(sheet, "Signed: Ann").getRowNum()).isEqualTo(sheet.getLastRowNum());
        }
        write(comparison(), Language.ENGLISH);
        write(comparison("1.20", "1.21"), Language.ENGLISH);
        try (XSSFWorkbook book = open(workbook)) {
            assertThat(cell(sheet(book), "mine", "Istio").toString()).isEqualTo("call the vendor");
        }
    }

    @Test
    void stretchesConditionsOverAllRowsAndKeepsTheOthersWhereTheyBelong() throws IOException {
        write(comparison(), Language.ENGLISH);
        edit(
                sheet -> {
                    condition(sheet, 2, 3, "$D2=\"Flux\"");
                    int helm = row(sheet, "Helm").getRowNum() + 1;
                    condition(sheet, helm, helm, "$D" + helm + "<>\"\"");
                });
        write(later(), Language.ENGLISH);
        try (XSSFWorkbook book = open(workbook)) {
            XSSFSheet sheet = sheet(book);
            List<String> found = new ArrayList<>();
            var all = sheet.getSheetConditionalFormatting();
            for (int i = 0; i < all.getNumConditionalFormattings(); i++) {
                found.add(
                        all.getConditionalFormattingAt(i).getFormattingRanges()[0].formatAsString()
                                + " "
                                + all.getConditionalFormattingAt(i).getRule(0).getFormula1());
            }
            int helm = row(sheet, "Helm").getRowNum() + 1;
            assertThat(found)
                    .contains(
                            "K2:K" + (sheet.getLastRowNum() + 1) + " $D2=\"Flux\"",
                            "K" + helm + " $D" + helm + "<>\"\"");
            assertThat(found).doesNotHaveDuplicates();
        }
    }

    private static void condition(XSSFSheet sheet, int first, int last, String formula) {
        var all = sheet.getSheetConditionalFormatting();
        var rule = all.createConditionalFormattingRule(formula);
        rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.AQUA.getIndex());
        all.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(first - 1, last - 1, 10, 10)}, rule);
    }

    @Test
    void givesTheSameBytesWhenNothingHasChanged() throws IOException {
        write(comparison(), Language.ENGLISH);
        byte[] plain = Files.readAllBytes(workbook);
        write(comparison(), Language.ENGLISH);
        assertThat(Files.readAllBytes(workbook)).isEqualTo(plain);
        edit(sheet -> green(sheet, cell(sheet, "Reason", "Flux")));
        write(comparison(), Language.ENGLISH);
        byte[] kept = Files.readAllBytes(workbook);
        write(comparison(), Language.ENGLISH);
        assertThat(Files.readAllBytes(workbook)).isEqualTo(kept);
    }

    @Test
    void leavesAWorkbookWithSheetsOfTheReviewersBeside() throws IOException {
        write(comparison(), Language.ENGLISH);
        edit(
                sheet ->
                        sheet.getWorkbook()
                                .createSheet("Minutes")
                                .createRow(0)
                                .createCell(0)
                                .setCellValue("x"));
        List<String> notices = write(comparison(), Language.ENGLISH);
        Path beside = folder.resolve("x.xlsx.before.xlsx");
        assertThat(notices).singleElement().asString().endsWith(beside.toString());
        try (XSSFWorkbook book = open(beside)) {
            assertThat(book.getSheet("Minutes")).isNotNull();
        }
    }

    @Test
    void leavesAFileThatIsNoWorkbookBeside() throws IOException {
        Files.writeString(workbook, "notes of mine");
        assertThat(write(comparison(), Language.ENGLISH)).hasSize(1);
        assertThat(folder.resolve("x.xlsx.before.xlsx")).hasContent("notes of mine");
    }

    /** Typed, coloured and saved in LibreOffice; read back by openpyxl. */
    @Test
    @Tag("slow")
    void keepsWhatWasDoneInLibreOffice() throws Exception {
        write(comparison("1.20", "1.21"), Language.CHINESE);
        Office.edit(
                workbook,
                "裁决",
                "type\t答复\tIstio\t其他值",
                "type\t其他值\tIstio\t1.20",
                "type\t理由\tIstio\t文本仍是文本",
                "fill\t发现\tFlux\tFFCC00",
                "bold\t对象\tFlux",
                "note\t对象\tHelm\t问一下李雷",
                "width\t理由\t90",
                "height\tFlux\t30",
                "hide\t严重程度",
                "column\t备注",
                "type\t备注\tFlux\t再看",
                "colour\t备注\t再看\t00CCFF",
                "freeze\t3\t1",
                "filter\t状态\t待定");
        write(comparison("1.20", "1.21"), Language.CHINESE);
        assertThat(Office.read(workbook, "裁决"))
                .contains(
                        "text 其他值 Istio 1.20",
                        "text 备注 Flux 再看",
                        "fill 发现 Flux FFFFCC00",
                        "bold 对象 Flux",
                        "note 对象 Helm 问一下李雷",
                        "height Flux 85",
                        "hidden 严重程度",
                        "hidden id",
                        "frozen D2",
                        "filter 状态 待定",
                        "condition 备注 FF00CCFF");
    }
}
