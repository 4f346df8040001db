package veritable.kernel.eval;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a cell tell the test that it has got somewhere. */
public final class Begun {
    private static volatile CountDownLatch latch = new CountDownLatch(1);

    private Begun() {}

    /** Called by cells. */
    public static void here() {
        latch.countDown();
    }

    public static void reset() {
        latch = new CountDownLatch(1);
    }

    public static void await() throws InterruptedException {
        if (!latch.await(4, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the cell hasn't begun");
        }
    }
}
