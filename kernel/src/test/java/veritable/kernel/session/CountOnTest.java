package veritable.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Packages that an extension has cells count on. */
class CountOnTest {
    @Test
    void cellsNameTheirTypesWithoutAnImport() {
        try (Desk desk = new Desk()) {
            assertThat(desk.error("new ZipEntry(\"a\").getName()")).contains("ZipEntry");
            desk.session.notebook().countOn(List.of("java.util.zip"));
            assertThat(desk.value("new ZipEntry(\"a\").getName()")).isEqualTo("a");
        }
    }

    @Test
    void stillDoAfterAllElseWasForgotten() {
        try (Desk desk = new Desk()) {
            desk.session.notebook().countOn(List.of("java.util.zip"));
            desk.run("%reset -f");
            assertThat(desk.value("new ZipEntry(\"a\").getName()")).isEqualTo("a");
        }
    }

    @Test
    void theirTypesMakeRoomForThoseOfCells() {
        try (Desk desk = new Desk()) {
            desk.session.notebook().countOn(List.of("java.util.zip"));
            desk.run("record ZipEntry(int size) {}");
            assertThat(desk.value("new ZipEntry(5).size()")).isEqualTo("5");
        }
    }
}
