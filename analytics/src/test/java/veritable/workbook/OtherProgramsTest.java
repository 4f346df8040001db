package veritable.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import veritable.language.Language;

/**
 * What openpyxl and LibreOffice make of a workbook: Debian's python3-openpyxl, libreoffice-calc.
 */
@Tag("slow")
class OtherProgramsTest {
    @TempDir Path folder;

    private Path workbook;

    @BeforeEach
    void write() {
        workbook = folder.resolve("workbook.xlsx");
        Workbooks.write(Fixture.material(Language.CHINESE), workbook, Language.CHINESE, 1_048_576);
    }

    @Test
    void readsTheSameCellsInOpenpyxl() throws Exception {
        Path script =
                Path.of(Objects.requireNonNull(getClass().getResource("read_back.py")).toURI());
        List<String> cells =
                run("/usr/bin/python3", script.toString(), workbook.toString()).lines().toList();
        assertThat(cells).hasSizeGreaterThan(300).containsExactlyElementsOf(ownCells());
    }

    private List<String> ownCells() throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() != CellType.BLANK) {
                            String place = sheet.getSheetName() + "\t" + cell.getAddress() + "\t";
                            cells.add(place + shown(cell));
                        }
                    }
                }
            }
        }
        return cells;
    }

    private static String shown(Cell cell) {
        if (cell.getCellType() == CellType.STRING) {
            return "s\t" + cell.getStringCellValue().replace("\n", "\\n");
        }
        if (cell.getCellType() == CellType.FORMULA) {
            return "f\t=" + cell.getCellFormula();
        }
        return cell.getCellStyle().getDataFormatString().startsWith("yyyy")
                ? "d\t" + cell.getLocalDateTimeCellValue().toLocalDate() + " 00:00:00"
                : "n\t" + (long) cell.getNumericCellValue();
    }

    @Test
    void opensInLibreOfficeAsItIs() throws Exception {
        // a file that needs repair is refused without a window to ask in
        run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                workbook.toString());
        assertThat(folder.resolve("workbook.pdf")).isNotEmptyFile();
        String text = run("pdftotext", "-layout", folder.resolve("workbook.pdf").toString(), "-");
        assertThat(text).contains("报告版本核对", "冲突一览", "Grafana", "11.0", "10.5", "1 / ");
        String images = run("pdfimages", "-list", folder.resolve("workbook.pdf").toString());
        assertThat(images).contains("image");
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).as(output).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
