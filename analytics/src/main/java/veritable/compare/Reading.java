package veritable.compare;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import veritable.claim.Statements;
import veritable.report.Problem;
import veritable.report.Report;
import veritable.report.Reports;
import veritable.technology.Technologies;

/**
 * What the reports of some inputs say, and what reading them ran into.
 *
 * @param texts by path, for the lines around quotes; only if they were asked for, and then of all
 *     or none
 * @param large whether there was too much text to keep texts and notes
 */
public record Reading(
        List<Statements> statements,
        List<Problem> problems,
        List<Reports.Skipped> skipped,
        Map<String, String> texts,
        boolean large) {
    /** Texts and notes are kept for up to this many characters in all. */
    public static final long MOST_TEXT = 20_000_000;

    /**
     * What is to be read, and how.
     *
     * @param inputs as {@link Reports#in} takes them
     * @param names the path that a report goes by, of the one that it is opened by
     */
    public record Request(
            List<String> inputs,
            Optional<Charset> encoding,
            Technologies technologies,
            Kept kept,
            Function<Path, String> names) {
        public Request {
            inputs = List.copyOf(inputs);
        }
    }

    private record Read(Statements statements, List<Problem> problems, Optional<String> text) {
        /** The same as if it were one of too many to keep more. */
        Read lean() {
            return new Read(Rules.enough(statements), problems, Optional.empty());
        }
    }

    /**
     * Reads all inputs, on as many threads as the machine has.
     *
     * @param step called after each report, by any of them; what it throws ends the whole call
     */
    public static Reading of(Request request, Runnable step) {
        int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
        AtomicLong length = new AtomicLong();
        Reports.Results<Read> results =
                Reports.map(
                        request.inputs(),
                        request.encoding(),
                        threads,
                        request.names(),
                        report -> {
                            Read read = read(report, request, length);
                            step.run();
                            return read;
                        });
        List<Read> reads = results.results();
        boolean large = request.kept() == Kept.TEXTS && length.get() > MOST_TEXT;
        if (large) {
            // all or none: which ones were read first is a matter of chance
            reads = reads.stream().map(Read::lean).toList();
        }
        return new Reading(
                reads.stream().map(Read::statements).toList(),
                reads.stream().flatMap(read -> read.problems().stream()).toList(),
                results.skipped(),
                texts(reads),
                large);
    }

    private static Read read(Report report, Request request, AtomicLong length) {
        Statements statements = request.kept().of(report, request.technologies());
        if (request.kept() != Kept.TEXTS) {
            return new Read(statements, report.problems(), Optional.empty());
        }
        Read read = new Read(statements, report.problems(), Optional.of(report.text()));
        return length.addAndGet(report.text().length()) > MOST_TEXT ? read.lean() : read;
    }

    private static Map<String, String> texts(List<Read> reads) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Read read : reads) {
            read.text().ifPresent(text -> texts.put(read.statements().source().path(), text));
        }
        return texts;
    }
}
