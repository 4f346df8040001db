package veritable.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import veritable.chart.Edition;
import veritable.claim.Claim;
import veritable.claim.Statement;
import veritable.claim.Statements;
import veritable.compare.Changes;
import veritable.compare.Comparison;
import veritable.compare.Finding;
import veritable.compare.PastFinding;
import veritable.compare.Severity;
import veritable.language.Language;
import veritable.report.Source;
import veritable.table.FindingRow;
import veritable.table.Listings;
import veritable.table.Schemas;
import veritable.table.Stated;

class WorkbooksTest {
    private static final Material MATERIAL = Fixture.material(Language.ENGLISH);
    private static final int ROWS = 1_000;

    @TempDir Path folder;

    @Test
    void showsEveryClaimCellByCell() throws IOException {
        try (XSSFWorkbook workbook = written(MATERIAL)) {
            XSSFSheet sheet = workbook.getSheet("Claims");
            List<Stated<Claim>> claims = Listings.claims(MATERIAL.reports()).rows();
            assertThat(texts(sheet.getRow(0)))
                    .startsWith("Technology", "Version", "Role", "Set")
                    .endsWith("Quote", "Place", "Places");
            assertThat(sheet.getLastRowNum()).isEqualTo(claims.size());
            for (int i = 0; i < claims.size(); i++) {
                Stated<Claim> claim = claims.get(i);
                assertThat(texts(sheet.getRow(i + 1)))
                        .containsExactly(
                                claim.fact().technology().name(),
                                claim.fact().versions().text(),
                                "current",
                                Schemas.claims().column("set").shown(claim, Language.ENGLISH),
                                "table",
                                "Service mesh",
                                claim.source().name(),
                                String.valueOf(claim.statement().at().line()),
                                claim.source().date().orElseThrow().toString(),
                                claim.statement().section(),
                                claim.statement().quote(),
                                "1",
                                "1");
            }
        }
    }

    @Test
    void keepsVersionsText() throws IOException {
        try (XSSFWorkbook workbook = written(MATERIAL)) {
            Cell version = workbook.getSheet("Claims").getRow(1).getCell(1);
            assertThat(version.getCellType()).isEqualTo(CellType.STRING);
            assertThat(version.getStringCellValue()).isEqualTo("1.20");
            assertThat(version.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void holdsConflictingStatementsSideBySide() throws IOException {
        try (XSSFWorkbook workbook = written(MATERIAL)) {
            XSSFSheet sheet = workbook.getSheet("Conflicts");
            List<FindingRow> conflicts = MATERIAL.conflicts();
            assertThat(conflicts).isNotEmpty();
            assertThat(sheet.getLastRowNum()).isEqualTo(conflicts.size());
            for (int i = 0; i < conflicts.size(); i++) {
                Finding finding = conflicts.get(i).finding();
                Statement first = finding.evidence().get(0).first();
                Statement second = finding.evidence().get(1).first();
                assertThat(texts(sheet.getRow(i + 1)))
                        .contains(finding.subject())
                        .containsSequence(
                                finding.evidence().get(0).value(),
                                Sides.verdict(finding, 0, Language.ENGLISH),
                                first.quote(),
                                file(first),
                                String.valueOf(first.at().line()),
                                finding.evidence().get(1).value(),
                                Sides.verdict(finding, 1, Language.ENGLISH),
                                second.quote(),
                                file(second),
                                String.valueOf(second.at().line()),
                                finding.details().getOrDefault("higher", ""));
            }
        }
    }

    private static String file(Statement statement) {
        return Path.of(statement.at().path()).getFileName().toString();
    }

    @Test
    void asksForAnAnswerToEveryFindingThatWantsOne() throws IOException {
        try (XSSFWorkbook workbook = written(MATERIAL)) {
            XSSFSheet sheet = workbook.getSheet("Decisions");
            List<FindingRow> open = MATERIAL.open();
            assertThat(sheet.isColumnHidden(0)).isTrue();
            for (int i = 0; i < open.size(); i++) {
                assertThat(texts(sheet.getRow(i + 1))).startsWith(open.get(i).finding().id());
            }
            assertThat(sheet.getLastRowNum()).isEqualTo(open.size());
            List<String> heads = texts(sheet.getRow(0));
            int answer = heads.indexOf("Answer");
            assertThat(heads.subList(answer, heads.size()))
                    .containsExactly("Answer", "Other value", "Reason", "Reviewer");
            DataValidation answers = sheet.getDataValidations().get(0);
            assertThat(answers.getValidationConstraint().getExplicitListValues())
                    .containsExactly(
                            "A",
                            "B",
                            "both",
                            "other value",
                            "neither",
                            "not a conflict",
                            "deferred");
            assertThat(answers.getRegions().getCellRangeAddresses())
                    .containsExactly(new CellRangeAddress(1, open.size(), answer, answer));
            assertThat(sheet.getRow(1).getCell(answer + 1).getCellStyle().getDataFormatString())
                    .isEqualTo("@");
        }
    }

    @Test
    void saysEverythingThatTheReportsSay() throws IOException {
        try (XSSFWorkbook workbook = written(MATERIAL)) {
            assertThat(column(workbook, "Updates", "Update")).contains("无需 sidecar");
            assertThat(column(workbook, "Recommendations", "Scenario")).contains("生产环境");
            assertThat(column(workbook, "Metrics", "Value")).contains("1123000000");
            assertThat(column(workbook, "Trends and events", "Name")).contains("边缘计算", "世界互联网大会");
            assertThat(column(workbook, "Trends and events", "Description")).contains("领先科技奖");
            assertThat(column(workbook, "Mentions", "Technology")).contains("KVM");
            assertThat(column(workbook, "References", "Reference")).contains("CNCF 项目");
            assertThat(column(workbook, "Other statements", "Quote")).contains("本文档汇总技术动态");
            assertThat(column(workbook, "Sources", "File"))
                    .containsExactly("reports/older.md", "reports/newer.md");
        }
    }

    @Test
    void linesUpVersionsFromTheEarliestReportToTheLatest() throws IOException {
        try (XSSFWorkbook workbook = written(MATERIAL)) {
            XSSFSheet sheet = workbook.getSheet("Progression");
            assertThat(texts(sheet.getRow(0)))
                    .startsWith("Technology", "2025-11-04\nolder", "2025-11-06\nnewer");
            assertThat(texts(sheet.getRow(3))).startsWith("Istio", "1.20", "1.21", "conflict");
            assertThat(sheet.getDrawingPatriarch().getShapes()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leadsWithTheSummaryInEitherLanguage(Language language) throws IOException {
        Path path = folder.resolve("a.xlsx");
        Workbooks.write(Fixture.material(language), path, language, ROWS);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(path))) {
            assertThat(workbook.getSheetAt(0).getSheetName())
                    .isEqualTo(language == Language.CHINESE ? "摘要" : "Summary");
            assertThat(workbook.getActiveSheetIndex()).isZero();
            assertThat(workbook.getNumberOfSheets())
                    .as("all but that of changes, for there is nothing to compare with")
                    .isEqualTo(Workbooks.sheets().size() - 1);
            assertThat(workbook.getSheetAt(0).getDrawingPatriarch().getCharts()).hasSize(2);
        }
    }

    @Test
    void listsWhatHasChangedSinceTheLastRun() throws IOException {
        PastFinding past =
                new PastFinding(
                        "0123456789ab",
                        "conflicting-versions",
                        Severity.ERROR,
                        "=1+1",
                        List.of("1", "2"),
                        "=HYPERLINK(\"http://example.org\")",
                        List.of("a.md"));
        Changes changes =
                new Changes(
                        "2025-11-01 06:00",
                        MATERIAL.comparison().findings().subList(0, 2),
                        List.of(),
                        List.of(past),
                        List.of(),
                        List.of());
        Path path = folder.resolve("changes.xlsx");
        Workbooks.write(
                Edition.of(MATERIAL.comparison(), Language.ENGLISH, MATERIAL.charts())
                        .with(changes),
                path);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(path))) {
            XSSFSheet sheet = workbook.getSheet("Changes");
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            assertThat(texts(sheet.getRow(1))).startsWith("new", "error");
            assertThat(texts(sheet.getRow(3))).startsWith("settled", "error", "=1+1");
            assertThat(sheet.getRow(3).getCell(2).getCellType()).isEqualTo(CellType.STRING);
            StringBuilder summary = new StringBuilder();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> summary.append(cell).append('\n')));
            assertThat(summary)
                    .contains("Since the last run (2025-11-01 06:00)")
                    .contains("2 new, 1 settled, 0 gone");
        }
    }

    @Test
    void freezesFiltersAndPrintsTheHeadsOfTables() throws IOException {
        try (XSSFWorkbook workbook = written(MATERIAL)) {
            for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
                assertThat(sheet.getRepeatingRows().getFirstRow()).isZero();
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getFooter().getRight()).isEqualTo("&P / &N");
            }
        }
    }

    @Test
    void givesTheSameBytesForTheSameInput() throws IOException {
        write(MATERIAL, "a.xlsx");
        write(Fixture.material(Language.ENGLISH), "b.xlsx");
        assertThat(folder.resolve("a.xlsx")).hasSameBinaryContentAs(folder.resolve("b.xlsx"));
    }

    @Test
    void doesNotSayWhenItWasMade() throws IOException {
        write(MATERIAL, "a.xlsx");
        try (ZipInputStream zip =
                new ZipInputStream(Files.newInputStream(folder.resolve("a.xlsx")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).hasYear(1980);
                assertThat(entry.getExtra()).as("a time with a zone").isNull();
                assertThat(zip.readAllBytes()).isNotEmpty();
            }
        }
        try (XSSFWorkbook workbook = read("a.xlsx")) {
            assertThat(workbook.getProperties().getCoreProperties().getCreated().toInstant())
                    .isEqualTo("2025-11-06T00:00:00Z");
        }
    }

    @Test
    void leavesNothingBesideTheWorkbook() throws IOException {
        Workbooks.write(MATERIAL, folder.resolve("new/a.xlsx"), Language.ENGLISH, ROWS);
        try (var files = Files.list(folder.resolve("new"))) {
            assertThat(files).containsExactly(folder.resolve("new/a.xlsx"));
        }
    }

    @Test
    void saysWhichFileCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Path path = folder.resolve("file/a.xlsx");
        assertThatThrownBy(() -> Workbooks.write(MATERIAL, path, Language.ENGLISH, ROWS))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(path.toString());
    }

    @Test
    void goesOnInAnotherSheetWhenOneIsFull() throws IOException {
        Workbooks.Written written =
                Workbooks.write(MATERIAL, folder.resolve("a.xlsx"), Language.ENGLISH, 3);
        assertThat(written.notices())
                .contains(
                        "sheet \"Claims (2)\" holds the rows that the sheet before it has no room for");
        try (XSSFWorkbook workbook = read("a.xlsx")) {
            List<String> technologies = new ArrayList<>();
            for (String sheet : List.of("Claims", "Claims (2)", "Claims (3)")) {
                technologies.addAll(column(workbook, sheet, "Technology"));
                assertThat(workbook.getSheet(sheet).getLastRowNum()).isLessThan(3);
            }
            assertThat(technologies)
                    .containsExactly("Istio", "Grafana", "Istio", "Grafana", "gVisor");
        }
    }

    @Test
    void saysHowManyRowsItLeavesOut() throws IOException {
        List<String> notices;
        try (Book book = new Book(Language.ENGLISH, new Links(folder, folder), ROWS);
                OutputStream out = Files.newOutputStream(folder.resolve("few.xlsx"))) {
            TableWriter<Integer> table =
                    new TableWriter<>(
                                    book,
                                    "Numbers",
                                    List.of(Field.<Integer>text("n", Look.TEXT, String::valueOf)),
                                    1)
                            .atMost(3);
            for (int i = 0; i < 10; i++) {
                table.write(i);
            }
            table.leaveOut(5);
            table.finish();
            book.writeTo(Properties.part("Numbers", List.of()), out);
            notices = book.notices().sentences(book.labels());
        }
        assertThat(notices).singleElement().asString().startsWith("sheet \"Numbers\": 12 rows");
        try (XSSFWorkbook workbook = read("few.xlsx")) {
            assertThat(column(workbook, "Numbers", "n"))
                    .startsWith("0", "1", "2")
                    .hasSize(4)
                    .last()
                    .asString()
                    .startsWith("12 more rows are left out");
        }
    }

    @Test
    void countsTheNotesThatWereLetGo() {
        Source source = new Source("a.md", "A", Optional.empty(), Optional.empty());
        Statements read = Fixture.statements(source, List.of());
        Comparison comparison = Comparison.of(List.of(read.withNotes(List.of())));
        Workbooks.Written written =
                write(
                        Material.of(Edition.of(comparison, Language.ENGLISH, List.of())),
                        "lean.xlsx");
        assertThat(written.notices())
                .singleElement()
                .asString()
                .startsWith("sheet \"Other statements\": 1 rows are left out");
    }

    @Test
    void storesHostileTextAsTheTextItIs() throws IOException {
        List<String> hostile =
                List.of(
                        "=1+1",
                        "+cmd|' /C calc'!A0",
                        "-2+3",
                        "@SUM(1)",
                        "\t=tab",
                        "<script>&\"'</script>",
                        "]]> <!-- -->",
                        "  blanks  ",
                        "lines\nof\ntext",
                        "😀 版本");
        List<Claim> claims = new ArrayList<>();
        for (String name : hostile) {
            claims.add(Fixture.claim(Fixture.OLDER, claims.size() + 1, name, "1.0"));
        }
        try (XSSFWorkbook workbook = written(Fixture.material(Language.ENGLISH, claims))) {
            XSSFSheet sheet = workbook.getSheet("Claims");
            for (int i = 0; i < hostile.size(); i++) {
                Cell cell = sheet.getRow(i + 1).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(hostile.get(i));
                assertThat(cell.getCellStyle().getQuotePrefixed())
                        .isEqualTo(SafeText.isQuoted(hostile.get(i)));
            }
        }
    }

    @Test
    void showsAndReportsWhatACellCannotHold() throws IOException {
        String nul = "nul\u0000";
        String escape = "_x0041_";
        StringBuilder characters = new StringBuilder();
        for (Random random = new Random(1); characters.length() < 40_000; ) {
            characters.append((char) ('一' + random.nextInt(5_000)));
        }
        String endless = characters.toString();
        List<Claim> claims =
                List.of(
                        Fixture.claim(Fixture.OLDER, 1, nul, "1.0"),
                        Fixture.claim(Fixture.OLDER, 2, escape, "1.0"),
                        Fixture.claim(Fixture.OLDER, 3, endless, "1.0"));
        Workbooks.Written written = write(Fixture.material(Language.ENGLISH, claims), "a.xlsx");
        assertThat(written.notices())
                .contains(
                        "sheet \"Claims\": 2 characters that a workbook can't hold are shown by"
                                + " others",
                        "sheet \"Claims\": 2 texts of more than 32,767 characters are cut");
        try (XSSFWorkbook workbook = read("a.xlsx")) {
            List<String> names = column(workbook, "Claims", "Technology");
            assertThat(names.get(0)).isEqualTo("nul␀");
            assertThat(names.get(1)).isEqualTo(escape);
            assertThat(names.get(2))
                    .hasSize(SafeText.LIMIT)
                    .startsWith(endless.substring(0, 32_000))
                    .endsWith("… [cut: the whole text is in the report]");
        }
    }

    @Test
    void leadsFromALineToItsFile() throws IOException {
        Path report = folder.resolve("报告 1#.md");
        Files.writeString(report, "");
        Source source = Fixture.source(report.toString(), "报告", 4);
        Material material =
                Fixture.material(
                        Language.ENGLISH, List.of(Fixture.claim(source, 7, "Istio", "1.20")));
        try (XSSFWorkbook workbook = written(material)) {
            XSSFSheet sheet = workbook.getSheet("Claims");
            int line = texts(sheet.getRow(0)).indexOf("Line");
            assertThat(sheet.getRow(1).getCell(line).getHyperlink().getAddress())
                    .isEqualTo("报告%201%23.md");
        }
    }

    private Workbooks.Written write(Material material, String name) {
        return Workbooks.write(material, folder.resolve(name), Language.ENGLISH, ROWS);
    }

    private XSSFWorkbook written(Material material) throws IOException {
        write(material, "written.xlsx");
        return read("written.xlsx");
    }

    private XSSFWorkbook read(String name) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(folder.resolve(name)));
    }

    private static List<String> column(XSSFWorkbook workbook, String sheet, String head) {
        int column = texts(workbook.getSheet(sheet).getRow(0)).indexOf(head);
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= workbook.getSheet(sheet).getLastRowNum(); i++) {
            cells.add(texts(workbook.getSheet(sheet).getRow(i)).get(column));
        }
        return cells;
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            texts.add(text(row.getCell(i)));
        }
        return texts;
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                    cell.getCellStyle().getDataFormatString().startsWith("yyyy")
                            ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                            : String.valueOf((long) cell.getNumericCellValue());
            case BLANK -> "";
            default -> throw new AssertionError(cell.getAddress() + ": " + cell.getCellType());
        };
    }
}
