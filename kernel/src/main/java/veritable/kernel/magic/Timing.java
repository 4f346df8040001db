package veritable.kernel.magic;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * How long one run of a piece of code takes, in nanoseconds.
 *
 * @param mean of the measurements
 * @param deviation of the measurements from their mean, standard
 * @param best measurement
 */
public record Timing(double mean, double deviation, double best, int repeats, long loops) {
    private static final long MEASUREMENT = 200_000_000;

    /** Read by nobody the compiler knows, so that no code is left out as useless. */
    private static volatile @Nullable Object sink;

    /** Code without a value. */
    public interface Action {
        void run() throws Exception;
    }

    /** Measures code that has a value. */
    public static Timing measure(int loops, int repeats, Callable<?> code) throws Exception {
        return of(
                loops,
                repeats,
                times -> {
                    Object last = null;
                    for (long i = 0; i < times; i++) {
                        last = code.call();
                        if (last == Timing.class) {
                            sink = last;
                        }
                    }
                    sink = last;
                });
    }

    /** Measures code that has none. */
    public static Timing measure(int loops, int repeats, Action code) throws Exception {
        return of(
                loops,
                repeats,
                times -> {
                    for (long i = 0; i < times; i++) {
                        code.run();
                    }
                });
    }

    private interface Loop {
        void run(long times) throws Exception;
    }

    private static Timing of(int asked, int repeats, Loop loop) throws Exception {
        long loops = asked > 0 ? asked : calibrate(loop);
        double[] times = new double[repeats];
        for (int i = 0; i < repeats; i++) {
            times[i] = nanos(loop, loops) / (double) loops;
        }
        return of(times, loops);
    }

    static Timing of(double[] times, long loops) {
        double sum = 0;
        double best = Double.MAX_VALUE;
        for (double time : times) {
            sum += time;
            best = Math.min(best, time);
        }
        double mean = sum / times.length;
        double squares = 0;
        for (double time : times) {
            squares += (time - mean) * (time - mean);
        }
        return new Timing(mean, Math.sqrt(squares / times.length), best, times.length, loops);
    }

    /** Runs more and more loops until they take long enough, which warms the code up as well. */
    private static long calibrate(Loop loop) throws Exception {
        long loops = 1;
        while (true) {
            long nanos = nanos(loop, loops);
            if (nanos >= MEASUREMENT || loops > Long.MAX_VALUE / 20) {
                return loops;
            }
            long wanted = nanos == 0 ? 10 : MEASUREMENT / nanos + 1;
            loops *= Math.max(2, Math.min(10, wanted));
        }
    }

    private static long nanos(Loop loop, long loops) throws Exception {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        long start = System.nanoTime();
        loop.run(loops);
        return System.nanoTime() - start;
    }

    @Override
    public String toString() {
        return Durations.text(mean)
                + " ± "
                + Durations.text(deviation)
                + " per loop, best "
                + Durations.text(best)
                + " (mean ± std. dev. of "
                + repeats
                + (repeats == 1 ? " run, " : " runs, ")
                + loops
                + (loops == 1 ? " loop each)" : " loops each)");
    }
}
