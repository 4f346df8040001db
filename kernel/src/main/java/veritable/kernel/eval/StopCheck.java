package veritable.kernel.eval;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/**
 * What the code of cells calls without having been written so: {@link Weaver} puts the calls in.
 *
 * <p>While nothing is to be stopped, the target of {@link #check} is a constant that does nothing,
 * so that compiled loops are as fast as without it; changing the target takes the compiled code
 * back.
 */
public final class StopCheck {
    /** What clean-up code of a stopped thread may take until it is stopped again. */
    private static final long GRACE = TimeUnit.MILLISECONDS.toNanos(20);

    private static final MethodHandle NOTHING = handle("nothing");
    private static final MethodHandle STOP = handle("stop");
    private static final MutableCallSite SITE = new MutableCallSite(NOTHING);
    private static final MethodHandle CHECK = SITE.dynamicInvoker();
    private static final List<Execution> STOPPED = new CopyOnWriteArrayList<>();
    private static final List<Execution> LEFT = new CopyOnWriteArrayList<>();
    private static final ThreadLocal<@Nullable Stop> LAST = new ThreadLocal<>();

    private StopCheck() {}

    private static MethodHandle handle(String name) {
        try {
            return MethodHandles.lookup()
                    .findStatic(StopCheck.class, name, MethodType.methodType(void.class));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    @SuppressWarnings("unused") // by the handle
    private static void nothing() {}

    @SuppressWarnings("unused") // by the handle
    private static void stop() {
        Execution execution = stopped();
        if (execution == null) {
            return;
        }
        Stop last = LAST.get();
        if (last == null || !last.isOf(execution) || System.nanoTime() - last.time() > GRACE) {
            throw thrown(execution);
        }
    }

    private static Stop thrown(Execution execution) {
        Stop stop = new Stop(execution, System.nanoTime());
        LAST.set(stop);
        return stop;
    }

    /** The execution that the calling thread works for, if it is to be stopped. */
    private static @Nullable Execution stopped() {
        if (STOPPED.isEmpty()) {
            return null;
        }
        Execution mine = Execution.current();
        if (mine == null || Thread.currentThread() instanceof ForkJoinWorkerThread) {
            // threads that pools made long ago serve whichever cell is running
            for (Execution each : STOPPED) {
                if (!LEFT.contains(each)) {
                    return each;
                }
            }
            return null;
        }
        return STOPPED.contains(mine) ? mine : null;
    }

    /** Lets all threads of an execution end at their next check. */
    static synchronized void arm(Execution execution) {
        STOPPED.add(execution);
        aim(STOP);
    }

    static synchronized void disarm(Execution execution) {
        STOPPED.remove(execution);
        if (STOPPED.isEmpty()) {
            aim(NOTHING);
        }
    }

    /** Its own threads end where they have waited; those of pools serve other cells. */
    static void leave(Execution execution) {
        LEFT.add(execution);
    }

    static void forget(Execution execution) {
        LEFT.remove(execution);
    }

    private static void aim(MethodHandle target) {
        if (SITE.getTarget() != target) {
            SITE.setTarget(target);
            MutableCallSite.syncAll(new MutableCallSite[] {SITE});
        }
    }

    /** At the entry of methods and on the way back in loops. */
    public static void check() throws Throwable {
        CHECK.invokeExact();
    }

    /**
     * Where code has caught something, or waited for a monitor: what stops it isn't to be caught.
     */
    public static void caught() {
        Execution execution = stopped();
        if (execution == null && !LEFT.isEmpty()) {
            Execution mine = Execution.current();
            execution = mine != null && LEFT.contains(mine) ? mine : null;
        }
        if (execution != null) {
            throw thrown(execution);
        }
    }

    /** In place of {@link Lock#lock}, which can't be interrupted. */
    public static void lock(Lock lock) {
        uninterruptibly(lock::lockInterruptibly);
    }

    /** In place of {@link Condition#awaitUninterruptibly}. */
    public static void await(Condition condition) {
        uninterruptibly(condition::await);
    }

    /** In place of {@link CompletableFuture#join}. */
    public static <T> @Nullable T join(CompletableFuture<T> future) {
        uninterruptibly(
                () -> {
                    try {
                        future.get();
                    } catch (java.util.concurrent.ExecutionException
                            | java.util.concurrent.CancellationException e) {
                        return; // join itself says it in its own words
                    }
                });
        return future.join();
    }

    private interface Waiting {
        void run() throws InterruptedException;
    }

    /** Only what stops the cell ends the waiting; a cell's own interrupt is kept for later. */
    private static void uninterruptibly(Waiting waiting) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    waiting.run();
                    return;
                } catch (InterruptedException e) {
                    caught();
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** In place of {@link System#exit}: ends the cell. */
    public static void exit(int status) {
        throw Execution.exit(status);
    }

    /** In place of {@link Runtime#exit} and {@link Runtime#halt}. */
    public static void exit(Runtime runtime, int status) {
        exit(status);
    }

    /** In place of {@link Throwable#printStackTrace()}: only what is the person's own. */
    public static void printStackTrace(Throwable thrown) {
        StackTraces.cut(thrown).printStackTrace();
    }

    /** In place of {@link Socket#getInputStream}, reading from which can't be interrupted. */
    public static InputStream input(Socket socket) throws IOException {
        return new PolledSocket(socket, socket.getInputStream());
    }

    /** In place of {@link ServerSocket#accept}. */
    public static Socket accept(ServerSocket server) throws IOException {
        return PolledSocket.accept(server);
    }

    /** In place of {@link Process#getInputStream}. */
    public static InputStream input(Process process) {
        return new PolledProcess(process, process.getInputStream());
    }

    /** In place of {@link Process#getErrorStream}. */
    public static InputStream error(Process process) {
        return new PolledProcess(process, process.getErrorStream());
    }
}
