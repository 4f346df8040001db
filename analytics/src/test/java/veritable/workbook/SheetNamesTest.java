package veritable.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;

class SheetNamesTest {
    private final SheetNames names = new SheetNames();

    @Test
    void numbersNamesThatAreTakenWhateverTheirCase() {
        assertThat(names.next("Claims")).isEqualTo("Claims");
        assertThat(names.next("CLAIMS")).isEqualTo("CLAIMS (2)");
        assertThat(names.next("claims")).isEqualTo("claims (3)");
    }

    @Test
    void cutsLongNamesAndStillNumbersThem() {
        String wanted = "版".repeat(40);
        assertThat(names.next(wanted)).hasSize(31);
        assertThat(names.next(wanted)).hasSize(31).endsWith("版 (2)");
    }

    @Test
    void makesNamesThatExcelTakes() {
        for (String wanted :
                new String[] {"", "  ", "'", "a'", "'a", "a/b:c[d]*?\\", "History", "\u0001"}) {
            String name = names.next(wanted);
            WorkbookUtil.validateSheetName(name);
            assertThat(name).isNotEqualToIgnoringCase("history");
        }
    }
}
