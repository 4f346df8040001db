package veritable.kernel.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;
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
    void classesAndValuesOfOverwrittenCellsGo() throws InterruptedException {
        try (Evaluator evaluator = Evaluators.jshell()) {
            run(evaluator, 0, WARM);
            long classes = least(GrowthTest::classes);
            long bytes = least(GrowthTest::bytes);
            run(evaluator, WARM, CELLS);
            assertThat(least(GrowthTest::bytes) - bytes)
                    .isLessThan((CELLS - WARM) * BYTES_PER_CELL);
            assertThat(least(GrowthTest::classes) - classes).isLessThan(150);
        }
    }

    /**
     * Some things go only after the collection that found them unused, by a thread of their own.
     */
    private static long least(LongSupplier measure) throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(100);
            least = Math.min(least, measure.getAsLong());
        }
        return least;
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
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private static long bytes() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
