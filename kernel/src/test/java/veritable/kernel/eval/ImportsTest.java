package veritable.kernel.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What code may count on is there when it is needed, whether or not there was time before. */
class ImportsTest {
    private final Evaluator evaluator = Evaluators.jshell();

    @BeforeEach
    void countOn() {
        evaluator.countOn(List.of("import java.util.*;", "import java.util.stream.*;"));
    }

    @AfterEach
    void close() throws Exception {
        evaluator.close();
    }

    private Object value(String code) {
        Evaluation evaluation = evaluator.eval(Source.of("cell [1]", code));
        assertThat(evaluation).isInstanceOf(Evaluation.Value.class);
        return Objects.requireNonNull(((Evaluation.Value) evaluation).value());
    }

    @Test
    void codeThatNeedsNoneRunsWithoutThem() {
        assertThat(value("1 + 1")).isEqualTo(2);
        assertThat(evaluator.prepare()).isTrue();
    }

    @Test
    void codeThatNeedsOneGetsAll() {
        assertThat(value("Stream.of(1, 2).collect(Collectors.toList())")).isEqualTo(List.of(1, 2));
        assertThat(evaluator.prepare()).isFalse();
    }

    @Test
    void aNestedTypeIsFoundThroughThem() {
        assertThat(value("Map.Entry<String, Integer> e = Map.entry(\"a\", 1);\ne.getKey()"))
                .isEqualTo("a");
    }

    @Test
    void aDeclarationThatNeedsOneIsWhole() {
        assertThat(value("List<String> twice(String s) { return List.of(s, s); }\ntwice(\"a\")"))
                .isEqualTo(List.of("a", "a"));
        assertThat(value("record Pair(List<Integer> a) {}\nnew Pair(List.of(1)).a().get(0)"))
                .isEqualTo(1);
    }

    @Test
    void timeBeforeTheFirstCellIsUsed() {
        assertThat(evaluator.prepareLightly()).as("the first import").isTrue();
        assertThat(evaluator.prepare()).as("the second import").isTrue();
        assertThat(evaluator.prepareLightly()).isFalse();
        assertThat(evaluator.prepare()).as("the class path").isTrue();
        assertThat(evaluator.prepare()).isFalse();
        assertThat(value("List.of(1).size()")).isEqualTo(1);
    }

    @Test
    void theClassPathIsLookedIntoWhenACellNamesAClassOfIt() {
        assertThat(value("org.assertj.core.util.Strings.concat(\"a\", 1)")).isEqualTo("a1");
        assertThat(evaluator.prepare()).isFalse();
    }

    @Test
    void anImportOfTheClassPathIsUnderstood() {
        assertThat(value("import org.assertj.core.util.*;\nStrings.concat(\"a\", 1)"))
                .isEqualTo("a1");
        assertThat(value("org.assertj.core.util.Strings.class.getClassLoader()"))
                .isSameAs(ImportsTest.class.getClassLoader());
    }

    @Test
    void anErrorThatNoImportMendsIsStillTold() {
        Evaluation evaluation = evaluator.eval(Source.of("cell [1]", "nothingOfThisName + 1"));
        assertThat(evaluation).isInstanceOf(Evaluation.Failure.class);
        assertThat(((Evaluation.Failure) evaluation).kind()).isEqualTo(Evaluation.Kind.COMPILATION);
    }

    @Test
    void anOwnNameWinsOverAnImportedOne() {
        assertThat(value("class List { int size() { return 7; } }\nnew List().size()"))
                .isEqualTo(7);
        while (evaluator.prepare()) {
            // all of them
        }
        assertThat(value("new List().size()")).isEqualTo(7);
    }

    @Test
    void variablesAreAskedForWithAllOfThem() {
        evaluator.eval(Source.of("cell [1]", "int x = 1;"));
        assertThat(evaluator.variables()).hasSize(1);
        assertThat(evaluator.prepare()).isFalse();
    }
}
