package veritable.kernel.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Cells of {@code completeness.txt}, each followed by {@code => status} and its indent in dots. */
class EndingsTest {
    private final Endings endings = new Endings(new Compiling(List.of()));

    @TestFactory
    Stream<DynamicTest> everyCellEndsAsIsWritten() throws IOException {
        String text;
        try (InputStream in = EndingsTest.class.getResourceAsStream("completeness.txt")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        return Arrays.stream(text.split("\n---\n"))
                .map(
                        each -> {
                            int mark = each.lastIndexOf("\n=> ");
                            String cell = each.substring(0, mark);
                            String expected = each.substring(mark + 4).strip();
                            return DynamicTest.dynamicTest(
                                    "<" + cell + ">",
                                    () -> assertThat(shown(cell)).isEqualTo(expected));
                        });
    }

    @Test
    void everyBeginningOfACellHasAnAnswer() {
        for (Specification.Session session : Specification.read().sessions()) {
            for (Specification.Example each : session.examples()) {
                int step = Math.max(1, each.cell().length() / 5);
                for (int end = 0; end <= each.cell().length(); end += step) {
                    assertThat(endings.of(each.cell().substring(0, end))).isNotNull();
                }
            }
        }
    }

    private String shown(String cell) {
        Completeness completeness = endings.of(cell);
        if (completeness instanceof Completeness.Incomplete incomplete) {
            return ("incomplete " + incomplete.indent().replace(' ', '.')).strip();
        }
        return completeness instanceof Completeness.Complete ? "complete" : "invalid";
    }
}
