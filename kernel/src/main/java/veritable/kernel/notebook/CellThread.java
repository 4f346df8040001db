package veritable.kernel.notebook;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import veritable.kernel.session.Outcome;
import veritable.kernel.session.Session;

/** Runs cells on a thread of their own, so that one which can't be stopped can be left behind. */
final class CellThread {
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(
                    task -> {
                        Thread thread = new Thread(task, "notebook");
                        thread.setDaemon(true);
                        return thread;
                    });
    private final CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    private volatile @Nullable Session session;
    private boolean isStuck;

    /**
     * @throws IllegalStateException if the session isn't ready in time
     */
    void open(Supplier<Session> opening, Duration limit) {
        CompletableFuture<Session> ready = CompletableFuture.supplyAsync(opening, executor);
        session = await(ready, limit);
        if (session == null) {
            isStuck = true;
            throw new IllegalStateException("Java was not ready after " + text(limit));
        }
    }

    /** Who sees what the calling thread shows. */
    CellFront front(CellFront before) {
        Session open = session;
        return open == null ? before : (CellFront) open.front();
    }

    void interrupt() {
        interrupted.complete(true);
    }

    boolean isInterrupted() {
        return interrupted.isDone();
    }

    /** Whether no cell can be run any more. */
    boolean isEnded() {
        return isStuck || isInterrupted();
    }

    /** Runs a cell and waits for it. */
    Outcome run(String name, String code, CellFront front, Duration limit) {
        Session open = session;
        if (open == null) {
            throw new IllegalStateException("no session is open");
        }
        CompletableFuture<Outcome> running =
                CompletableFuture.supplyAsync(() -> open.run(name, code, front), executor);
        await(CompletableFuture.anyOf(running, interrupted), limit);
        if (running.isDone()) {
            return running.join();
        }
        open.interrupt();
        isStuck = await(running, GRACE) == null;
        return isInterrupted() ? interruption() : timeout(name, limit);
    }

    static Outcome interruption() {
        String message = "the run was interrupted";
        return new Outcome.Error(
                "Interrupted", message, List.of("\u001b[1;31mInterrupted\u001b[0m: " + message));
    }

    private static Outcome timeout(String name, Duration limit) {
        String message = name + " took longer than " + text(limit) + " and was stopped";
        return new Outcome.Error(
                "Timeout", message, List.of("\u001b[1;31mTimeout\u001b[0m: " + message));
    }

    private static String text(Duration limit) {
        return (limit.toMillis() % 1000 == 0
                        ? String.valueOf(limit.toSeconds())
                        : String.valueOf(limit.toMillis() / 1000.0))
                + " s";
    }

    /** The value, or none if it takes longer than it may. */
    private static <T> @Nullable T await(CompletableFuture<T> task, Duration limit) {
        try {
            return limit.isZero() ? task.get() : task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return null;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    void close() {
        executor.shutdown();
        Session open = session;
        if (open != null && !isStuck) {
            open.close();
        }
    }
}
