package veritable.kernel.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds an evaluator to {@code specification.md}, by what it shows to its users alone. */
class SpecificationTest {
    @TestFactory
    Stream<DynamicNode> everyCellComesToWhatIsWritten() {
        return Specification.read().sessions().stream().map(SpecificationTest::session);
    }

    private static DynamicNode session(Specification.Session session) {
        Evaluator[] evaluator = new Evaluator[1];
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("opens", () -> evaluator[0] = Evaluators.jshell()));
        int number = 0;
        for (Specification.Example each : session.examples()) {
            Source source = Source.of("cell [" + ++number + "]", each.cell());
            tests.add(
                    DynamicTest.dynamicTest(
                            "line " + each.line(), () -> check(each, evaluator[0], source)));
        }
        tests.add(DynamicTest.dynamicTest("closes", () -> evaluator[0].close()));
        return DynamicContainer.dynamicContainer(session.title(), tests);
    }

    private static void check(Specification.Example example, Evaluator evaluator, Source source) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        Evaluation came;
        try {
            came = evaluator.eval(source);
        } finally {
            System.setOut(before);
        }
        String out = printed.toString(StandardCharsets.UTF_8).stripTrailing();
        List<String> shown = new ArrayList<>(Shown.lines(came, example));
        out.lines().forEach(line -> shown.add("> " + line));
        assertThat(String.join("\n", shown))
                .as("specification.md:%d:%n%s", example.line(), example.cell())
                .isEqualTo(String.join("\n", example.expected()));
    }
}
