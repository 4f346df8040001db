package veritable.kernel.session;

import org.jspecify.annotations.Nullable;

/** The thread on which a magic runs itself, so that it can be interrupted, and nothing after it. */
final class MagicThread {
    private @Nullable Thread thread;

    /**
     * Says who runs a magic from now on; {@code null} if nobody does, or it waits for Java.
     *
     * @return who did before
     */
    synchronized @Nullable Thread swap(@Nullable Thread other) {
        Thread before = thread;
        thread = other;
        if (before == Thread.currentThread() && other == null) {
            Thread.interrupted();
        }
        return before;
    }

    synchronized void interrupt() {
        if (thread != null) {
            thread.interrupt();
        }
    }
}
