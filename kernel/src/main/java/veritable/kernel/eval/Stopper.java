package veritable.kernel.eval;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ends a cell: makes its loops end, interrupts what waits, again and again; in the end leaves
 * behind what nothing can end.
 */
final class Stopper implements Runnable {
    private static final long FORCE_AFTER = 300;
    private static final long PATIENCE = 1_000;
    private static final long LONGEST = 20_000;
    private static final int LONGEST_PAUSE = 50;

    private final Execution execution;
    private final long start = System.nanoTime();
    private long usedBefore = -1;

    private Stopper(Execution execution) {
        this.execution = execution;
    }

    static void start(Execution execution) {
        Thread thread = new Thread(null, new Stopper(execution), "cell-stopper", 0, false);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            Thread left = endCell();
            end(Stopper::poolWorkers);
            StopCheck.leave(execution);
            execution.leaveOthersAlone();
            if (left == null) {
                end(execution::started);
            } else {
                StopCheck.disarm(execution);
                follow(left);
            }
        } catch (InterruptedException e) {
            // whoever interrupts all threads gets what was asked for
        } finally {
            StopCheck.disarm(execution);
            StopCheck.forget(execution);
            execution.leaveOthersAlone();
        }
    }

    /** The thread that had to be left behind, if it had. */
    private @Nullable Thread endCell() throws InterruptedException {
        int pause = 2;
        while (true) {
            execution.interruptThreads();
            poolWorkers().forEach(Thread::interrupt);
            if (execution.ends(pause)) {
                return null;
            }
            pause = Math.min(2 * pause, LONGEST_PAUSE);
            Thread thread = execution.thread();
            if (elapsed() > PATIENCE && (thread == null || !waitsForTheMachine(thread))) {
                Thread left = execution.abandon();
                if (left != null) {
                    return left;
                }
            } else if (elapsed() > FORCE_AFTER && thread != null) {
                force(thread);
            }
        }
    }

    /** Whether it has something to do, but on a busy machine has had no time for it. */
    private boolean waitsForTheMachine(Thread thread) {
        StackTraceElement[] frames = thread.getStackTrace();
        if (elapsed() > LONGEST
                || thread.getState() != Thread.State.RUNNABLE
                || frames.length == 0
                || frames[0].isNativeMethod()) {
            return false;
        }
        long used = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
        if (usedBefore < 0) {
            usedBefore = used;
        }
        return TimeUnit.NANOSECONDS.toMillis(used - usedBefore) < PATIENCE / 2;
    }

    /** Workers of pools that the cell uses were perhaps made long before it. */
    private static List<Thread> poolWorkers() {
        List<Thread> workers = new ArrayList<>();
        Thread.getAllStackTraces()
                .forEach(
                        (thread, frames) -> {
                            if (thread instanceof ForkJoinWorkerThread
                                    && StackTraces.hasOwn(frames)) {
                                workers.add(thread);
                            }
                        });
        return workers;
    }

    private void end(Supplier<List<Thread>> threads) throws InterruptedException {
        long patience = elapsed() + PATIENCE;
        List<Thread> left = threads.get();
        while (!left.isEmpty() && elapsed() < patience) {
            left.forEach(Thread::interrupt);
            left.get(0).join(5);
            left = threads.get();
        }
    }

    /** The last resort, which newer Java doesn't have. */
    @SuppressWarnings({"removal", "deprecation"})
    private static void force(Thread thread) {
        if (!StackTraces.isOfPerson(thread.getStackTrace())) {
            return;
        }
        try {
            thread.stop();
        } catch (UnsupportedOperationException e) {
            return; // only woven code can be stopped then
        }
    }

    /** A thread that was left behind ends as soon as it comes back to the person's code. */
    private void follow(Thread left) throws InterruptedException {
        while (left.isAlive()) {
            left.join(100);
            StackTraceElement[] frames = left.getStackTrace();
            if (left.getState() == Thread.State.RUNNABLE
                    && frames.length > 0
                    && !frames[0].isNativeMethod()) {
                StopCheck.arm(execution);
                left.join(100);
                StopCheck.disarm(execution);
            }
        }
    }

    private long elapsed() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
