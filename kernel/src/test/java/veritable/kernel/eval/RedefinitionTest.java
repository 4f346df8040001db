package veritable.kernel.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random declarations, redefinitions and uses do what a map of names to numbers says. */
class RedefinitionTest {
    private static final List<String> NAMES = List.of("a", "b", "c");

    private final Map<String, Integer> variables = new TreeMap<>();
    private final Map<String, String> methods = new TreeMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void followsTheModel(long seed) {
        Random random = new Random(seed);
        List<String> cells = new ArrayList<>();
        try (Evaluator evaluator = Evaluators.jshell()) {
            for (int i = 0; i < 60; i++) {
                String cell = next(random);
                cells.add(cell);
                Evaluation came = evaluator.eval(Source.of("cell [" + i + "]", cell));
                assertThat(came)
                        .as(String.join("\n", cells))
                        .isNotInstanceOf(Evaluation.Failure.class);
                check(evaluator, cells);
            }
        }
    }

    private String next(Random random) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        int number = random.nextInt(100);
        switch (random.nextInt(5)) {
            case 0 -> {
                variables.put(name, number);
                return "int " + name + " = " + number + ";";
            }
            case 1 -> {
                variables.put(name, number);
                return "long " + name + " = " + number + "L";
            }
            case 2 -> {
                methods.put("get" + name, name);
                variables.putIfAbsent(name, 0);
                return "long get" + name + "() { return " + name + "; }\n" + declaration(name);
            }
            case 3 -> {
                variables.put(name, number);
                return declaration(name) + name + " = " + number;
            }
            default -> {
                return "class T" + name + " { int n = " + number + "; }\nnew T" + name + "().n";
            }
        }
    }

    /** A variable that wasn't there, or is declared once more as it was. */
    private String declaration(String name) {
        return "int " + name + " = " + variables.getOrDefault(name, 0) + ";\n";
    }

    private void check(Evaluator evaluator, List<String> cells) {
        variables.forEach(
                (name, number) ->
                        assertThat(value(evaluator, "(long) " + name))
                                .as(String.join("\n", cells))
                                .isEqualTo((long) number));
        methods.forEach(
                (method, name) ->
                        assertThat(value(evaluator, method + "()"))
                                .as(String.join("\n", cells))
                                .isEqualTo((long) variables.getOrDefault(name, 0)));
    }

    private static @Nullable Object value(Evaluator evaluator, String expression) {
        Evaluation came = evaluator.eval(Source.of("check", expression));
        assertThat(came).isInstanceOf(Evaluation.Value.class);
        return ((Evaluation.Value) came).value();
    }
}
