package veritable.report;

import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
    public record Skipped(String path, String reason) {}

    private final List<Report> reports;
    private final List<Skipped> skipped;

    private Reports(List<Report> reports, List<Skipped> skipped) {
        this.reports = List.copyOf(reports);
        this.skipped = List.copyOf(skipped);
    }

    /**
     * Reads every report of the inputs: a file, a folder (all {@code .md} and {@code .markdown}
     * below it, by path), a glob ({@code seeds/*.md}) or {@code -} for standard input. A file that
     * can't be read is skipped, the others are read.
     */
    public static Reports in(String... inputs) {
        throw new UnsupportedOperationException("H1");
    }

    /** Reads one file; its encoding is detected. @throws ReportException if it is not text */
    public static Report read(Path file) {
        throw new UnsupportedOperationException("H1");
    }

    /** Reads a report from a string, under the name {@code path}. */
    public static Report parse(String path, String markdown) {
        throw new UnsupportedOperationException("H1");
    }

    /**
     * Reads the inputs one after the other and keeps only what {@code job} makes of each: for more
     * reports than fit into memory. Runs on {@code threads} threads; results come in the order of
     * the inputs.
     *
     * @param encoding the encoding of all files, or empty to detect it
     * @throws UncheckedIOException if a folder can't be listed
     */
    public static <T> Results<T> map(
            List<String> inputs, Optional<Charset> encoding, int threads, Function<Report, T> job) {
        throw new UnsupportedOperationException("H1");
    }

    /** What came of each report that could be read, and which could not. */
    public record Results<T>(List<T> results, List<Skipped> skipped) {}

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
