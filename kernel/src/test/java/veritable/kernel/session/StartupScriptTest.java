package veritable.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupScriptTest {
    @TempDir Path folder;

    private String script(String code) throws IOException {
        Path file = folder.resolve("mine.jsh");
        Files.writeString(file, code);
        return "startup.script=" + file;
    }

    @Test
    void isRunBeforeTheFirstCell() throws IOException {
        try (Desk desk = new Desk(script("int answer = 42;\n%option display.rows=3"))) {
            assertThat(desk.value("answer")).isEqualTo("42");
            assertThat(desk.value("%option display.rows")).isEqualTo("3");
            assertThat(desk.prints("%history -n"))
                    .isEqualTo("1: answer\n2: %option display.rows\n3: %history -n\n");
        }
    }

    @Test
    void isToldOfInTheFirstCellWhenItFails() throws IOException {
        try (Desk desk = new Desk(script("int one = 1;\nint two = nothing;"))) {
            assertThat(desk.prints("int three = 3;"))
                    .contains("start-up script " + folder.resolve("mine.jsh") + " failed:")
                    .contains("mine.jsh, line 2");
            assertThat(desk.prints("int four = 4;")).isEmpty();
            assertThat(desk.value("one + three + four")).isEqualTo("8");
        }
    }

    @Test
    void isMissedWhenItWasAskedFor() {
        try (Desk desk = new Desk("startup.script=" + folder.resolve("none.jsh"), "colour=blue")) {
            assertThat(desk.prints("int x = 1;"))
                    .contains("none.jsh can't be read")
                    .contains("no option \"colour\"");
        }
    }

    @Test
    void aCellThatTakesTooLongIsStopped() {
        try (Desk desk = new Desk("cell.timeout=1")) {
            assertThat(desk.error("while (true);")).contains("its time was up");
            desk.run("%option cell.timeout=0");
            assertThat(desk.value("6 * 7")).isEqualTo("42");
        }
    }
}
