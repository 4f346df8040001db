package veritable.kernel.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jdk.jshell.JShell;
import org.junit.jupiter.api.Test;

class ClassFilesTest {
    @Test
    void cellsThatDeclareNothingLeaveNone() {
        try (JShellEvaluator evaluator = new JShellEvaluator(List.of())) {
            evaluator.eval(Source.of("cell [1]", "int x = 1; int twice(int y) { return 2 * y; }"));
            int declared = evaluator.classFiles();
            assertThat(declared).isPositive();
            for (int i = 0; i < 5; i++) {
                evaluator.eval(Source.of("cell", "twice(x) + " + i));
                evaluator.eval(Source.of("cell", "for (int i = 0; i < 3; i++) { x += twice(i); }"));
                evaluator.eval(Source.of("cell", "x = nothing;"));
            }
            assertThat(evaluator.classFiles()).isEqualTo(declared);
            assertThat(evaluator.eval(Source.of("cell", "twice(x)")))
                    .isEqualTo(new Evaluation.Value(62, "int"));
        }
    }

    @Test
    void ofOverwrittenClassesTheLastIsLeft() {
        try (JShellEvaluator evaluator = new JShellEvaluator(List.of())) {
            evaluator.eval(Source.of("cell", "class A { class B {} int n = 0; }"));
            int declared = evaluator.classFiles();
            for (int i = 1; i < 5; i++) {
                evaluator.eval(Source.of("cell", "class A { class B {} int n = " + i + "; }"));
            }
            assertThat(evaluator.classFiles()).isEqualTo(declared);
            assertThat(evaluator.eval(Source.of("cell", "new A().n")))
                    .isEqualTo(new Evaluation.Value(4, "int"));
        }
    }

    @Test
    void thoseThatAreKeptCanBeUsed() {
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.eval("int x = 1;");
            shell.drop(shell.eval("int y = 2;").get(0).snippet());
            ClassFiles files = ClassFiles.of(shell);
            assertThat(files.count()).isEqualTo(2);
            files.keep(Set.of("REPL.$JShell$1"));
            assertThat(files.count()).isEqualTo(1);
            assertThat(shell.eval("x").get(0).value()).isEqualTo("1");
        }
    }
}
