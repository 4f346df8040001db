package veritable.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import veritable.kernel.magic.Magics;

/** What {@code kernel/README.md} says; its commands are run along with those of the root's. */
class ManualTest {
    private static final Path MANUAL = Path.of("README.md");

    private static List<String> cells() throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = null;
        for (String line : Files.readAllLines(MANUAL)) {
            if (line.equals("```java")) {
                cell = new StringBuilder();
            } else if (line.equals("```") && cell != null) {
                cells.add(cell.toString());
                cell = null;
            } else if (cell != null) {
                cell.append(line).append('\n');
            }
        }
        return cells;
    }

    @Test
    void itsJavaRunsInOneSession() throws IOException {
        try (Desk desk = new Desk()) {
            for (String cell : cells()) {
                assertThat(desk.run(cell)).as(cell).isNotInstanceOf(Outcome.Error.class);
            }
            assertThat(desk.value("new Money(1250)")).isEqualTo("12.50 €");
            assertThat(desk.value("%shout hello")).isEqualTo("HELLO");
            assertThat(desk.shown.toString()).contains("<b>done</b>");
        }
    }

    @Test
    void namesEveryMagic() throws IOException {
        String manual = Files.readString(MANUAL);
        for (String name : Magics.standard()) {
            assertThat(manual).containsPattern("`%%?" + name + "\\b");
        }
    }

    @Test
    void namesEveryOptionAndItsValueUnlessTold() throws IOException {
        String manual = Files.readString(MANUAL);
        SessionOptions options = new SessionOptions();
        options.read(Map.of(), List.of());
        for (String name : options.names()) {
            String value = options.get(name);
            assertThat(manual)
                    .contains("| `" + name + "` | " + value + (value.isEmpty() ? "" : " ") + "| ");
        }
    }
}
