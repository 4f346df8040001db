package veritable.kernel.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Cells leave next to nothing behind; {@code bench/growth} runs many more of them. */
@Tag("slow")
class GrowthTest {
    private static final int CELLS = 900;
    private static final int WARM = 300;

    /** JShell itself remembers the text of all it has ever seen. */
    private static final long BYTES_PER_CELL = 12_000;

    @Test
    void classesAndValuesOfOverwrittenCellsGo() {
        try (Evaluator evaluator = Evaluators.jshell()) {
            run(evaluator, 0, WARM);
            long classes = classes();
            long bytes = bytes();
            run(evaluator, WARM, CELLS);
            assertThat(bytes() - bytes).isLessThan((CELLS - WARM) * BYTES_PER_CELL);
            assertThat(classes() - classes).isLessThan(150);
        }
    }

    private static void run(Evaluator evaluator, int from, int to) {
        for (int i = from; i < to; i++) {
            Evaluation came = evaluator.eval(Source.of("cell [" + i + "]", cell(i)));
            assertThat(came).isNotInstanceOf(Evaluation.Failure.class);
        }
    }

    private static String cell(int i) {
        return switch (i % 8) {
            case 0 -> "byte[] big = new byte[1_000_000];";
            case 1 -> "int f() { return " + i + "; }";
            case 2 -> "f()";
            case 3 -> "class A { int n = " + i + "; }";
            case 4 -> "for (int i = 0; i < 3; i++) { big[i]++; }";
            default -> i + " + 1";
        };
    }

    private static long classes() {
        System.gc();
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private static long bytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
