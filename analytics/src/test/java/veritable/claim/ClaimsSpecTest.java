package veritable.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import veritable.report.Report;
import veritable.report.Reports;
import veritable.technology.Technologies;

/** Runs every example of {@code claims.spec.md}. */
class ClaimsSpecTest {
    private static final String FENCE = "````";

    private record Example(int line, String heading, String markdown, List<String> claims) {}

    @TestFactory
    Stream<DynamicTest> readsTheClaimsOfEveryExample() throws IOException {
        List<Example> examples = examples();
        assertThat(examples).hasSizeGreaterThan(30);
        return examples.stream()
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        example.line() + " " + example.heading(),
                                        () ->
                                                assertThat(rows(example.markdown()))
                                                        .containsExactlyInAnyOrderElementsOf(
                                                                example.claims())));
    }

    private static List<String> rows(String markdown) {
        Report report = Reports.parse("example.md", markdown);
        return Claims.in(report, Technologies.standard()).claims().stream()
                .flatMap(claim -> claim.statements().stream().map(place -> row(claim, place)))
                .sorted(Comparator.comparingInt(row -> Integer.parseInt(row.split(" ")[0])))
                .toList();
    }

    private static String row(Claim claim, Statement place) {
        return String.join(
                " | ",
                Integer.toString(place.at().line()),
                claim.technology().name(),
                claim.versions().text(),
                claim.versions().kind().id(),
                claim.roleAt(place).id(),
                place.kind().id());
    }

    private static List<Example> examples() throws IOException {
        List<String> lines;
        try (var in = ClaimsSpecTest.class.getResourceAsStream("claims.spec.md")) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
        List<Example> examples = new ArrayList<>();
        String heading = "";
        String markdown = "";
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                heading = line.replaceFirst("#+ ", "");
            } else if (line.startsWith(FENCE)) {
                int end = i + 1;
                while (!lines.get(end).equals(FENCE)) {
                    end++;
                }
                List<String> inside = lines.subList(i + 1, end);
                if (line.equals(FENCE + "markdown")) {
                    markdown = String.join("\n", inside);
                    at = i + 1;
                } else {
                    examples.add(new Example(at, heading, markdown, inside));
                }
                i = end;
            }
        }
        return examples;
    }
}
