package veritable.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * By which a run is told to end: it then leaves the outputs of the last run as they are, or brings
 * its own to their end where that has begun.
 */
public final class Stop {
    /** Thrown where a run may end. */
    static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StoppedException() {
            super("told to end");
        }
    }

    /** Something a run waits for, which ends when the run is to end. */
    interface Waited extends AutoCloseable {
        @Override
        void close();
    }

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final List<Runnable> ends = new ArrayList<>();

    /** Asks for the end, of what the run waits for too. */
    public void ask() {
        List<Runnable> now;
        synchronized (ends) {
            asked.countDown();
            now = List.copyOf(ends);
        }
        now.forEach(Runnable::run);
    }

    public boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** The run has ended, one way or the other. */
    public void ended() {
        ended.countDown();
    }

    /** Waits for the run's end, for this many seconds at most. */
    public void await(long seconds) throws InterruptedException {
        ended.await(seconds, TimeUnit.SECONDS);
    }

    /**
     * @throws StoppedException if the end was asked for
     */
    void check() {
        if (isAsked()) {
            throw new StoppedException();
        }
    }

    /**
     * Waits.
     *
     * @throws StoppedException if the end is asked for meanwhile
     */
    void pause(Duration time) {
        try {
            if (asked.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StoppedException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }

    /** Runs {@code end} when the end is asked for, until what it returns is closed. */
    Waited during(Runnable end) {
        synchronized (ends) {
            if (!isAsked()) {
                ends.add(end);
                return () -> {
                    synchronized (ends) {
                        ends.remove(end);
                    }
                };
            }
        }
        end.run();
        return () -> {};
    }
}
