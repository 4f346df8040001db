package veritable.report;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import org.jspecify.annotations.Nullable;

/**
 * Gives up on a long report once memory is nearly full, at the line reached: what is nested deep
 * takes far more than its length tells, and with little left the JVM only collects garbage.
 */
final class MemoryWatch {
    private static final int LONG = 4_000_000;
    private static final double FULL = 0.95;

    private final @Nullable MemoryPoolMXBean pool;

    private MemoryWatch(@Nullable MemoryPoolMXBean pool) {
        this.pool = pool;
    }

    /** A short report is not watched: asking costs more than it takes. */
    static MemoryWatch over(int length) {
        return new MemoryWatch(length < LONG ? null : largest());
    }

    /** Where what lives long is kept, whichever collector the JVM has. */
    private static @Nullable MemoryPoolMXBean largest() {
        MemoryPoolMXBean largest = null;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP
                    && pool.isCollectionUsageThresholdSupported()
                    && (largest == null || most(pool) > most(largest))) {
                largest = pool;
            }
        }
        return largest;
    }

    private static long most(MemoryPoolMXBean pool) {
        return pool.getUsage().getMax();
    }

    boolean isOn() {
        return pool != null;
    }

    /** Whether there was little left when garbage was last taken out. */
    boolean isFull() {
        MemoryUsage live = pool == null ? null : pool.getCollectionUsage();
        return live != null && live.getMax() > 0 && live.getUsed() > FULL * live.getMax();
    }
}
