package veritable.kernel.eval;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The thread that cells run on, one after the other, and all threads they start. It is replaced
 * when a cell can't be got off it.
 */
final class CellThreads extends ThreadGroup {
    /** Deep recursion is common in cells. */
    private static final long STACK = 8L << 20;

    private final ClassLoader loader;
    private ExecutorService executor;

    CellThreads(ClassLoader loader) {
        super("cells");
        this.loader = loader;
        this.executor = Executors.newFixedThreadPool(1, this::thread);
    }

    private Thread thread(Runnable work) {
        Thread thread = new CellThread(this, work);
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        return thread;
    }

    private static final class CellThread extends Thread {
        CellThread(ThreadGroup group, Runnable work) {
            super(group, work, "cells", STACK);
        }
    }

    /** Whether cells run on it, rather than that one of them has started it. */
    boolean isForCells(Thread thread) {
        return thread instanceof CellThread;
    }

    synchronized void execute(Runnable work) {
        executor.execute(work);
    }

    /** Leaves the thread to itself, and takes another one from now on. */
    synchronized void renew() {
        executor.shutdown();
        executor = Executors.newFixedThreadPool(1, this::thread);
    }

    synchronized void close() {
        executor.shutdown();
    }

    Set<Thread> alive() {
        Thread[] all = new Thread[activeCount() + 16];
        int count = enumerate(all);
        while (count == all.length) {
            all = new Thread[2 * count];
            count = enumerate(all);
        }
        Set<Thread> alive = new HashSet<>();
        for (int i = 0; i < count; i++) {
            alive.add(all[i]);
        }
        return alive;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        if (thrown instanceof Stop) {
            return;
        }
        StackTraces.cut(thrown);
        Thread.UncaughtExceptionHandler own = Thread.getDefaultUncaughtExceptionHandler();
        if (own != null) {
            own.uncaughtException(thread, thrown);
            return;
        }
        System.err.print("Exception in thread \"" + thread.getName() + "\" ");
        thrown.printStackTrace();
    }
}
