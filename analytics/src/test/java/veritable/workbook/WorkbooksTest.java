package veritable.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import veritable.language.Language;

class WorkbooksTest {
    private static final Material MATERIAL = Fixture.material(Language.CHINESE);

    @TempDir Path folder;

    @Test
    void keepsVersionsText() throws IOException {
        try (XSSFWorkbook workbook = written("a.xlsx")) {
            XSSFSheet claims = workbook.getSheet("版本声明");
            Row istio = claims.getRow(1);
            assertThat(istio.getCell(0).getStringCellValue()).isEqualTo("Istio");
            assertThat(istio.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(istio.getCell(1).getStringCellValue()).isEqualTo("1.20");
            assertThat(istio.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void givesTheSameBytesForTheSameInput() throws IOException {
        Workbooks.write(MATERIAL, folder.resolve("a.xlsx"), Language.CHINESE, 1_000);
        Workbooks.write(MATERIAL, folder.resolve("b.xlsx"), Language.CHINESE, 1_000);
        assertThat(folder.resolve("a.xlsx")).hasSameBinaryContentAs(folder.resolve("b.xlsx"));
    }

    @Test
    void doesNotSayWhenItWasMade() throws IOException {
        Workbooks.write(MATERIAL, folder.resolve("a.xlsx"), Language.CHINESE, 1_000);
        try (ZipInputStream zip =
                new ZipInputStream(Files.newInputStream(folder.resolve("a.xlsx")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).hasYear(1980);
                assertThat(zip.readAllBytes()).isNotEmpty();
            }
        }
    }

    @Test
    void leavesNothingBesideTheWorkbook() throws IOException {
        Workbooks.write(MATERIAL, folder.resolve("new/a.xlsx"), Language.ENGLISH, 1_000);
        try (var files = Files.list(folder.resolve("new"))) {
            assertThat(files).containsExactly(folder.resolve("new/a.xlsx"));
        }
    }

    private XSSFWorkbook written(String name) throws IOException {
        Path path = folder.resolve(name);
        Workbooks.write(MATERIAL, path, Language.CHINESE, 1_000);
        return new XSSFWorkbook(Files.newInputStream(path));
    }
}
