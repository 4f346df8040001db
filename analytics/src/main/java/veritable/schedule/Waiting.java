package veritable.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Waits for a time, or for something to happen before it. */
interface Waiting {
    /**
     * Returns at that time, or before: because of {@link #wake}, or to look at the clock anew.
     *
     * @param time none to wait for a wake alone
     */
    void until(@Nullable Instant time) throws InterruptedException;

    void wake();

    /** By the clock of the machine, which may be set or stand still for a night. */
    static Waiting by(InstantSource clock) {
        return new Waiting() {
            private static final Duration LONGEST = Duration.ofSeconds(5);
            private boolean woken;

            @Override
            public synchronized void until(@Nullable Instant time) throws InterruptedException {
                Duration left = time == null ? LONGEST : Duration.between(clock.instant(), time);
                if (!woken && !left.isNegative() && !left.isZero()) {
                    Duration some = left.compareTo(LONGEST) < 0 ? left : LONGEST;
                    wait(Math.max(1, some.toMillis()));
                }
                woken = false;
            }

            @Override
            public synchronized void wake() {
                woken = true;
                notifyAll();
            }
        };
    }
}
