package veritable.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import veritable.report.Reports;

/** Every example of {@code statements.spec.md}: Markdown in, a line for each statement out. */
final class StatementsSpecTest {
    private static final String FENCE = "````";

    private record Example(int line, String section, String markdown, List<String> rows) {}

    @TestFactory
    Stream<DynamicTest> readsWhatTheSpecificationSays() {
        return examples().stream()
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        example.section() + ", line " + example.line(),
                                        URI.create(
                                                "classpath:/veritable/claim/statements.spec.md?line="
                                                        + example.line()),
                                        () -> assertThat(rows(example)).isEqualTo(example.rows())));
    }

    @Test
    void theSpecificationHasExamples() {
        assertThat(examples()).hasSizeGreaterThan(60);
    }

    private static List<String> rows(Example example) {
        Statements read = Statements.in(Reports.parse("example.md", example.markdown()));
        return new StatementRows(read).all().stream().map(StatementRows.Row::text).toList();
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        List<String> lines = lines();
        String section = "";
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith("#")) {
                section = line.replaceFirst("#+ ", "");
            }
            if (line.startsWith(FENCE)) {
                int end = at + 1 + lines.subList(at + 1, lines.size()).indexOf(FENCE);
                List<String> body = lines.subList(at + 1, end);
                int dot = body.indexOf(".");
                examples.add(
                        new Example(
                                at + 1,
                                section,
                                String.join("\n", body.subList(0, dot)) + "\n",
                                List.copyOf(body.subList(dot + 1, body.size()))));
                at = end;
            }
        }
        return examples;
    }

    private static List<String> lines() {
        try (InputStream in = StatementsSpecTest.class.getResourceAsStream("statements.spec.md")) {
            if (in == null) {
                throw new IllegalStateException("no statements.spec.md beside the test");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
