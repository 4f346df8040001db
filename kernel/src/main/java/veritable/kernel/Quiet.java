package veritable.kernel;

import java.util.concurrent.TimeUnit;

/** Knows when nobody has asked for anything for a while. */
final class Quiet {
    private static final long NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private volatile long last = System.nanoTime();

    /** Somebody asks, or was answered. */
    void disturb() {
        last = System.nanoTime();
    }

    /** Waits for it. */
    void await() throws InterruptedException {
        long left = NANOS;
        while (left > 0) {
            TimeUnit.NANOSECONDS.sleep(left);
            left = NANOS - (System.nanoTime() - last);
        }
    }
}
