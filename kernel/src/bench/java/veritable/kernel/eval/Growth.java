package veritable.kernel.eval;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** What cells leave behind: measures the last hundreds of many against the first. */
public final class Growth {
    private static final int WARM = 1_000;
    private static final int STEP = 100;

    private Growth() {}

    public static void main(String[] arguments) {
        int cells = Integer.parseInt(arguments[0]);
        try (Evaluator evaluator = Evaluators.jshell()) {
            run(evaluator, 0, WARM);
            double first = 0;
            for (int done = WARM; done < cells; done += STEP) {
                double median = run(evaluator, done, done + STEP);
                first = first == 0 ? median : first;
                if (done == WARM || done + STEP >= cells || done % 1_000 == 0) {
                    tell(done + STEP, median, first);
                }
            }
        }
    }

    private static void tell(int cell, double median, double first) {
        System.gc();
        System.out.printf(
                "to cell %,7d: median %5.1f ms (%.2f of the first), heap %,7d KB, %,6d classes%n",
                cell,
                median,
                median / first,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024,
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
    }

    private static double run(Evaluator evaluator, int from, int to) {
        double[] millis = new double[to - from];
        for (int i = from; i < to; i++) {
            Source cell = Source.of("cell [" + i + "]", cell(i));
            long start = System.nanoTime();
            Evaluation came = evaluator.eval(cell);
            millis[i - from] = (System.nanoTime() - start) / 1e6;
            if (came instanceof Evaluation.Failure failure) {
                throw new IllegalStateException(cell.code() + ": " + failure.message());
            }
        }
        Arrays.sort(millis);
        return millis[millis.length / 2];
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
}
