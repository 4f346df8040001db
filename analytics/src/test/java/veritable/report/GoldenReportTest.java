package veritable.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Markdown in, an outline with the place of everything out. */
class GoldenReportTest {
    @Test
    void readsEverythingThatReportsAreMadeOf() throws IOException {
        Report report = Reports.parse("everything.md", resource("everything.md"));
        assertThat(Outline.of(report)).isEqualTo(resource("everything.outline"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = GoldenReportTest.class.getResourceAsStream("/report/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
