package veritable.kernel.eval;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One cell while it is evaluated: knows its threads, and whether and why it is to stop. A request
 * to stop is never lost, and never meant for another cell.
 */
final class Execution {
    /** Threads belong to the cell that started them. */
    private static final InheritableThreadLocal<@Nullable Execution> OWNER =
            new InheritableThreadLocal<>();

    private final Source source;
    private final CompletableFuture<Evaluation> outcome = new CompletableFuture<>();
    private final CountDownLatch alone = new CountDownLatch(1);
    private final CellThreads threads;
    private final Set<Thread> before;
    private @Nullable Thread thread;
    private boolean running;
    private int line;
    private @Nullable Halt halt;

    /**
     * @param where the code was
     */
    private record Halt(Evaluation.Kind kind, int status, String where) {}

    Execution(Source source, CellThreads threads) {
        this.source = source;
        this.line = source.firstLine();
        this.threads = threads;
        this.before = threads.alive();
    }

    /** What the calling thread works for; none outside cells. */
    static @Nullable Execution current() {
        return OWNER.get();
    }

    /** Evaluates on the calling thread. */
    void run(Supplier<Evaluation> evaluation) {
        synchronized (this) {
            thread = Thread.currentThread();
        }
        OWNER.set(this);
        try {
            conclude(evaluated(evaluation));
        } catch (Error late) {
            // what was thrown into the thread came when there was nothing left to stop
            conclude(Failures.thrown(late));
        }
    }

    private static Evaluation evaluated(Supplier<Evaluation> evaluation) {
        try {
            return evaluation.get();
        } catch (RuntimeException | Error e) {
            // the compiler itself may run out of memory or stack
            return Failures.thrown(e);
        }
    }

    private synchronized void conclude(Evaluation came) {
        outcome.complete(
                halt == null ? came : Failures.stopped(halt.kind, halt.status, halt.where));
        thread = null;
        Thread.interrupted();
    }

    /** Once it is to stop: waits until what stops it would harm no other cell. */
    void awaitPeace() {
        boolean interrupted = false;
        while (alone.getCount() > 0) {
            try {
                alone.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** From now on only its own threads are being stopped. */
    void leaveOthersAlone() {
        alone.countDown();
    }

    /** Does what may be interrupted, and gives what that gives. */
    Evaluation done(Supplier<?> work) {
        enter();
        return new Evaluation.Value(work.get(), "Object");
    }

    /** Whether it is to stop. */
    synchronized boolean stopping() {
        return halt != null;
    }

    boolean ended() {
        return outcome.isDone();
    }

    /** Ends the calling thread's work if that was left behind. */
    synchronized void endIfLeft() {
        if (ended() && thread == Thread.currentThread()) {
            throw new Stop(this, System.nanoTime());
        }
    }

    /** From here on the person's code runs, which may be interrupted. */
    synchronized void enter() {
        if (halt != null) {
            throw new Stop(this, System.nanoTime());
        }
        if (thread == Thread.currentThread()) {
            running = true;
        }
    }

    /** From here on the compiler runs, which an interrupt would harm. */
    synchronized void leave() {
        if (thread == Thread.currentThread()) {
            running = false;
        }
        Thread.interrupted();
    }

    /** Waits for the outcome; what interrupts the waiting thread stops the cell. */
    Evaluation await(Duration limit) {
        boolean interrupted = false;
        long left = limit.toNanos();
        long start = System.nanoTime();
        try {
            while (true) {
                try {
                    return left > 0 ? outcome.get(left, TimeUnit.NANOSECONDS) : outcome.get();
                } catch (TimeoutException e) {
                    left = 0;
                    stop(Evaluation.Kind.TIMEOUT, 0);
                } catch (InterruptedException e) {
                    interrupted = true;
                    left =
                            left == 0
                                    ? 0
                                    : Math.max(1, limit.toNanos() - (System.nanoTime() - start));
                    stop(Evaluation.Kind.INTERRUPTED, 0);
                } catch (ExecutionException e) {
                    throw new IllegalStateException(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Asks it to end; the first who asks says why. */
    void stop(Evaluation.Kind kind, int status) {
        synchronized (this) {
            if (ended() || halt != null) {
                return;
            }
            halt = new Halt(kind, status, where());
        }
        StopCheck.arm(this);
        Stopper.start(this);
    }

    private String where() {
        String place = thread == null ? "" : StackTraces.place(thread.getStackTrace());
        return place.isEmpty() ? source.name() + ", line " + line : place;
    }

    /** What begins on this line comes next. */
    synchronized void at(int next) {
        line = next;
    }

    /**
     * Ends the cell that the calling thread belongs to, as {@code System.exit} would the process.
     */
    static Error exit(int status) {
        Execution execution = current();
        if (execution == null || execution.ended()) {
            return new IllegalThread(status);
        }
        execution.stop(Evaluation.Kind.EXIT, status);
        return new Stop(execution, System.nanoTime());
    }

    /** A thread that outlived its cell can't end it. */
    private static final class IllegalThread extends Error {
        private static final long serialVersionUID = 1;

        IllegalThread(int status) {
            super("exit(" + status + ") in a thread that outlived its cell");
        }
    }

    /** The thread that evaluates, while it does. */
    synchronized @Nullable Thread thread() {
        return thread;
    }

    /** Interrupts all that waits, on every thread of the cell. */
    synchronized void interruptThreads() {
        if (running && thread != null) {
            thread.interrupt();
        }
        started().forEach(Thread::interrupt);
    }

    /** Threads that were started by the cell and go on. */
    List<Thread> started() {
        List<Thread> all = new ArrayList<>(threads.alive());
        all.removeAll(before);
        all.removeIf(threads::isForCells);
        return all;
    }

    /** Waits a little for the end. */
    boolean ends(long milliseconds) throws InterruptedException {
        try {
            outcome.get(milliseconds, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return true;
        }
        return true;
    }

    /** Gives up on its thread: the session goes on with another one. */
    synchronized @Nullable Thread abandon() {
        Halt why = halt;
        Thread left = thread;
        if (ended() || why == null || left == null || !running) {
            return null;
        }
        threads.renew();
        outcome.complete(Failures.left(why.kind, why.status, why.where, left));
        return left;
    }
}
