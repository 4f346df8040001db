package veritable.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The door to reports: files, folders, globs and standard input in, reports out, in a stable order.
 *
 * <pre>{@code
 * Reports reports = Reports.in("seeds");
 * for (Report report : reports) { … }
 * reports.skipped();    // what could not be read, and why
 * }</pre>
 */
public final class Reports implements Iterable<Report> {
    /** An input that could not be read, and why. */
    public record Skipped(Location at, String reason) {
        /** The input as the user gave it. */
        public String path() {
            return at.path();
        }

        @Override
        public String toString() {
            return at + ": " + reason;
        }
    }

    /** What came of each report that could be read, and which could not. */
    public record Results<T>(List<T> results, List<Skipped> skipped) {
        public Results {
            results = List.copyOf(results);
            skipped = List.copyOf(skipped);
        }
    }

    private final List<Report> reports;
    private final List<Skipped> skipped;

    private Reports(Results<Report> results) {
        this.reports = results.results();
        this.skipped = results.skipped();
    }

    /**
     * Reads every report of the inputs: a file, a folder (all {@code .md} and {@code .markdown}
     * below it, by path), a glob ({@code seeds/*.md}) or {@code -} for standard input. A file that
     * can't be read is skipped, the others are read; one that is given twice is read once.
     */
    public static Reports in(String... inputs) {
        return new Reports(map(List.of(inputs), Optional.empty(), 1, Function.identity()));
    }

    /**
     * The same, for who wants to follow it.
     *
     * @param read takes each report as soon as it is read; what it throws ends the whole call
     */
    public static Reports in(List<String> inputs, Consumer<Report> read) {
        return new Reports(
                map(
                        inputs,
                        Optional.empty(),
                        1,
                        report -> {
                            read.accept(report);
                            return report;
                        }));
    }

    /** Reads one file; its encoding is detected. @throws ReportException if it is not text */
    public static Report read(Path file) {
        return read(file, Optional.empty());
    }

    /** Reads one file in the given encoding. @throws ReportException if it is not text */
    public static Report read(Path file, Optional<Charset> encoding) {
        return read(file, Inputs.shown(file), encoding);
    }

    private static Report read(Path file, String path, Optional<Charset> encoding) {
        try {
            checkSize(path, Files.size(file));
            byte[] bytes = Files.readAllBytes(file);
            return Markdown.read(path, Encodings.decode(path, bytes, encoding));
        } catch (IOException e) {
            throw new ReportException(new Location(path, 1, 1), Inputs.reason(e), e);
        }
    }

    /** A report takes about twenty times its size while it is read. */
    private static void checkSize(String path, long bytes) {
        long memory = Runtime.getRuntime().maxMemory();
        if (bytes > memory / 20) {
            throw new ReportException(
                    new Location(path, 1, 1),
                    (bytes >> 20)
                            + " MB, too large for "
                            + (memory >> 20)
                            + " MB of memory (expected a twentieth of it at most; -Xmx gives more)");
        }
    }

    /**
     * Reads one report from a stream, under the name {@code path}; the caller closes the stream.
     *
     * @throws ReportException if it is not text
     */
    public static Report read(String path, InputStream in, Optional<Charset> encoding) {
        try {
            return Markdown.read(path, Encodings.decode(path, in.readAllBytes(), encoding));
        } catch (IOException e) {
            throw new ReportException(new Location(path, 1, 1), Inputs.reason(e), e);
        }
    }

    /** Reads a report from a string, under the name {@code path}. */
    public static Report parse(String path, String markdown) {
        return Markdown.read(path, Decoded.of(markdown));
    }

    /** The path that the report of a file goes by: with slashes. */
    public static String shown(Path file) {
        return Inputs.shown(file);
    }

    /** The files that would be read, in their order, and which inputs name none. */
    public static Results<Path> files(List<String> inputs) {
        Inputs files = Inputs.of(inputs);
        return new Results<>(files.paths(), files.skipped());
    }

    /**
     * Reads the inputs one after the other and keeps only what {@code job} makes of each: for more
     * reports than fit into memory. Runs on {@code threads} threads; results come in the order of
     * the inputs.
     *
     * @param encoding the encoding of all files, or empty to detect it
     * @param job must not answer null; what it throws ends the whole call
     * @throws java.io.UncheckedIOException if a folder can't be listed
     */
    public static <T> Results<T> map(
            List<String> inputs, Optional<Charset> encoding, int threads, Function<Report, T> job) {
        return map(inputs, encoding, threads, Inputs::shown, job);
    }

    /**
     * The same with other names for the files.
     *
     * @param names the path that a report goes by, of the one that it is opened by
     */
    public static <T> Results<T> map(
            List<String> inputs,
            Optional<Charset> encoding,
            int threads,
            Function<Path, String> names,
            Function<Report, T> job) {
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads (expected 1 or more)");
        }
        Inputs files = Inputs.of(inputs);
        List<Skipped> skipped = new ArrayList<>(files.skipped());
        List<T> results = new ArrayList<>(files.paths().size());
        for (Outcome<T> outcome :
                Pool.map(files.paths(), threads, file -> run(file, names, encoding, job))) {
            outcome.result().ifPresent(results::add);
            outcome.skipped().ifPresent(skipped::add);
        }
        return new Results<>(results, skipped);
    }

    private record Outcome<T>(Optional<T> result, Optional<Skipped> skipped) {}

    private static <T> Outcome<T> run(
            Path file,
            Function<Path, String> names,
            Optional<Charset> encoding,
            Function<Report, T> job) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted before " + Inputs.shown(file));
        }
        Report report;
        try {
            report = open(file, names, encoding);
        } catch (ReportException e) {
            return new Outcome<>(Optional.empty(), Optional.of(new Skipped(e.at(), e.reason())));
        } catch (OutOfMemoryError e) {
            return tooLarge(names.apply(file));
        }
        try {
            return new Outcome<>(Optional.of(job.apply(report)), Optional.empty());
        } catch (OutOfMemoryError e) {
            return tooLarge(names.apply(file));
        }
    }

    /** One file that says more than fits: the others may still be read. */
    private static <T> Outcome<T> tooLarge(String path) {
        return new Outcome<>(
                Optional.empty(),
                Optional.of(
                        new Skipped(
                                new Location(path, 1, 1),
                                "too large to be read within "
                                        + memory()
                                        + " of memory (more is given by -Xmx)")));
    }

    static String memory() {
        return (Runtime.getRuntime().maxMemory() >> 20) + " MB";
    }

    private static Report open(
            Path file, Function<Path, String> names, Optional<Charset> encoding) {
        // by identity: a file may have that name
        return file == Inputs.STANDARD_INPUT
                ? read("<stdin>", System.in, encoding)
                : read(file, names.apply(file), encoding);
    }

    /** The reports that could be read, in the order of the inputs. */
    public List<Report> list() {
        return reports;
    }

    public List<Skipped> skipped() {
        return skipped;
    }

    @Override
    public Iterator<Report> iterator() {
        return reports.iterator();
    }
}
