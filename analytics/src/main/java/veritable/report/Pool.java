package veritable.report;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same to each thing of a list on a few threads. */
final class Pool {
    private Pool() {}

    /** The results in the order of the things. The first job that fails stops all. */
    static <S, T> List<T> map(List<S> things, int threads, Function<S, T> job) {
        List<T> results = new ArrayList<>(things.size());
        if (threads == 1 || things.size() < 2) {
            things.forEach(thing -> results.add(job.apply(thing)));
            return results;
        }
        ExecutorService executor = Executors.newFixedThreadPool(Math.min(threads, things.size()));
        try {
            List<Future<T>> futures = new ArrayList<>(things.size());
            things.forEach(thing -> futures.add(executor.submit(() -> job.apply(thing))));
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException runtime) {
                throw runtime;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException("interrupted while reading", e);
        } finally {
            executor.shutdownNow();
        }
    }
}
