package veritable.batch;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

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

    private final CountDownLatch ended = new CountDownLatch(1);
    private boolean asked;
    private @Nullable Process child;

    /** Asks for the end, of the program too that the run waits for. */
    public synchronized void ask() {
        asked = true;
        Optional.ofNullable(child).ifPresent(Process::destroy);
    }

    public synchronized boolean isAsked() {
        return asked;
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

    /** The program that the run waits for from now on, or none. */
    synchronized void child(@Nullable Process process) {
        child = process;
        if (asked && process != null) {
            process.destroy();
        }
    }
}
