package veritable.kernel.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Cells of {@code completion.txt} with {@code ¦} at the cursor, then what is {@code first}, what
 * else there {@code has} to be, what {@code not}, and how one of them {@code shows}.
 */
class CompleterTest {
    private static Evaluator evaluator;

    @BeforeAll
    static void declare() {
        evaluator = Evaluators.jshell();
        for (String each :
                List.of(
                        "import java.util.*;\nimport java.util.function.*;\nimport"
                                + " java.util.stream.*;\nimport static java.lang.Math.*;",
                        "int height = 3; String heading = \"x\"; List<String> words = List.of();",
                        "Map<String, List<Integer>> table = new HashMap<>();",
                        "int twice(int number) { return 2 * number; }",
                        "<T> T same(T any, int... more) { return any; }",
                        "record Point(int x, int y) { double norm() { return x; } }",
                        "enum Colour { RED, GREEN }",
                        "interface Shape { double area(); default int corners() { return 0; } }",
                        "var anonymous = new Object() { int inner = 1; };")) {
            assertThat(evaluator.eval(Source.of("cell", each)))
                    .isNotInstanceOf(Evaluation.Failure.class);
        }
    }

    @AfterAll
    static void close() {
        evaluator.close();
    }

    @TestFactory
    Stream<DynamicTest> everyCellHasTheseProposals() throws IOException {
        String text;
        try (InputStream in = CompleterTest.class.getResourceAsStream("completion.txt")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        return Arrays.stream(text.split("\n---\n"))
                .map(each -> DynamicTest.dynamicTest("<" + each + ">", () -> check(each)));
    }

    @Test
    void codeTooDeepForTheCompilerHasNoProposals() {
        String code = "(".repeat(5_000);
        assertThat(evaluator.complete(code, code.length()).proposals()).isEmpty();
        assertThat(evaluator.completeness(code)).isInstanceOf(Completeness.Incomplete.class);
    }

    private static void check(String example) {
        String[] lines = example.strip().split("\n=> ");
        int cursor = lines[0].indexOf('¦');
        String code = lines[0].replace("¦", "");
        Completion completion = evaluator.complete(code, cursor);
        List<String> texts =
                completion.proposals().stream().map(Completion.Proposal::text).toList();
        assertThat(texts).doesNotHaveDuplicates();
        assertThat(completion.end()).isEqualTo(cursor);
        for (String each : Arrays.asList(lines).subList(1, lines.length)) {
            String sign = each.split(" ")[0];
            String rest = each.substring(each.indexOf(' ') + 1).strip();
            switch (sign) {
                case "first" ->
                        assertThat(texts.subList(0, Math.min(texts.size(), rest.split(" ").length)))
                                .as(texts.toString())
                                .containsExactly(rest.split(" "));
                case "has" -> assertThat(texts).contains(rest.split(" "));
                case "not" -> assertThat(texts).doesNotContain(rest.split(" "));
                case "none" -> assertThat(texts).isEmpty();
                case "shows" ->
                        assertThat(
                                        completion.proposals().stream()
                                                .map(
                                                        one ->
                                                                one.text()
                                                                        + " "
                                                                        + one.kind()
                                                                        + " "
                                                                        + one.signature()))
                                .contains(rest);
                default -> throw new IllegalArgumentException(sign);
            }
        }
    }

    @Test
    void somePlaceOfAnyCellHasAnAnswerWithinTheCell() {
        for (Specification.Session session : Specification.read().sessions()) {
            for (Specification.Example each : session.examples()) {
                String code = each.cell();
                int cursor = each.line() * 31 % (code.length() + 1);
                Completion completion = evaluator.complete(code, cursor);
                assertThat(completion.start()).isBetween(0, cursor);
                assertThat(completion.end()).isBetween(completion.start(), code.length());
            }
        }
    }
}
