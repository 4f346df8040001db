package veritable.kernel.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Goes through values and shows how far it has come, in one place, with rate and time left.
 *
 * <pre>{@code
 * for (Path file : Progress.of(files).labelled("reading")) {
 *     read(file);
 * }
 * }</pre>
 *
 * <p>What is shown changes at most ten times a second, however fast the loop. Outside a notebook
 * nothing is shown.
 *
 * @param <T> what is gone through
 */
public final class Progress<T> implements Iterable<T> {
    private static final long UNKNOWN = -1;

    private final Iterable<T> values;
    private final long total;
    private final String label;
    private final Supplier<@Nullable Notebook> notebook;
    private final LongSupplier nanos;

    private Progress(Iterable<T> values, long total) {
        this(values, total, "", Notebooks::current, System::nanoTime);
    }

    private Progress(
            Iterable<T> values,
            long total,
            String label,
            Supplier<@Nullable Notebook> notebook,
            LongSupplier nanos) {
        this.values = values;
        this.total = total;
        this.label = label;
        this.notebook = notebook;
        this.nanos = nanos;
    }

    /** Through all values; of what isn't a collection, the end isn't known before it is reached. */
    public static <T> Progress<T> of(Iterable<T> values) {
        long total = values instanceof Collection<T> collection ? collection.size() : UNKNOWN;
        return new Progress<>(values, total);
    }

    public static <T> Progress<T> of(T[] values) {
        return of(Arrays.asList(values));
    }

    /** Through the values of a stream, which can be done once. */
    public static <T> Progress<T> of(Stream<T> values) {
        return new Progress<>(values::iterator, UNKNOWN);
    }

    /** Through the numbers from 0 up to the count. */
    public static Progress<Integer> of(int count) {
        Iterable<Integer> numbers = () -> IntStream.range(0, count).iterator();
        return new Progress<>(numbers, count);
    }

    /** The same, with what is being done before it. */
    public Progress<T> labelled(String label) {
        return new Progress<>(values, total, label, notebook, nanos);
    }

    /** The same, in a certain notebook, and by another clock. */
    Progress<T> in(Supplier<@Nullable Notebook> notebook, LongSupplier nanos) {
        return new Progress<>(values, total, label, notebook, nanos);
    }

    @Override
    public Iterator<T> iterator() {
        Iterator<T> inner = values.iterator();
        ProgressBar bar = new ProgressBar(label, total, notebook.get(), nanos);
        return new Iterator<>() {
            private boolean began;

            @Override
            public boolean hasNext() {
                if (inner.hasNext()) {
                    return true;
                }
                bar.finish(began);
                return false;
            }

            /** A value is done when the next one is asked for. */
            @Override
            public T next() {
                if (began) {
                    bar.step();
                }
                began = true;
                return inner.next();
            }
        };
    }
}
