package veritable.kernel.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;

/**
 * Ends a cell: makes its loops end, interrupts what waits, again and again; in the end leaves
 * behind what nothing can end.
 */
final class Stopper implements Runnable {
    private static final long FORCE_AFTER = 300;
    private static final long PATIENCE = 1_000;
    private static final int LONGEST_PAUSE = 50;

    private final Execution execution;
    private final long start = System.nanoTime();

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
            endCell();
            endThreads();
            StopCheck.disarm(execution);
        } catch (InterruptedException e) {
            StopCheck.disarm(execution);
        }
    }

    private void endCell() throws InterruptedException {
        int pause = 2;
        while (true) {
            execution.interruptThreads();
            poolWorkers().forEach(Thread::interrupt);
            if (execution.ends(pause)) {
                return;
            }
            pause = Math.min(2 * pause, LONGEST_PAUSE);
            if (elapsed() > PATIENCE) {
                Thread left = execution.abandon();
                if (left != null) {
                    follow(left);
                    return;
                }
            } else if (elapsed() > FORCE_AFTER) {
                Thread thread = execution.thread();
                if (thread != null) {
                    force(thread);
                }
            }
        }
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

    private void endThreads() throws InterruptedException {
        long patience = elapsed() + PATIENCE;
        List<Thread> left = othersLeft();
        while (!left.isEmpty() && elapsed() < patience) {
            left.forEach(Thread::interrupt);
            left.get(0).join(5);
            left = othersLeft();
        }
    }

    private List<Thread> othersLeft() {
        List<Thread> left = new ArrayList<>(execution.started());
        left.addAll(poolWorkers());
        return left;
    }

    /** The last resort, which newer Java doesn't have. */
    @SuppressWarnings({"removal", "deprecation"})
    private static void force(Thread thread) {
        if (!StackTraces.hasOwn(thread.getStackTrace())) {
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
        StopCheck.leave(execution);
        StopCheck.disarm(execution);
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
        StopCheck.forget(execution);
    }

    private long elapsed() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
