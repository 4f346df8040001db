package veritable.batch;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import veritable.claim.Statements;
import veritable.compare.Rules;
import veritable.report.Report;
import veritable.report.Reports;
import veritable.technology.Technologies;

/**
 * What the reports of a run say.
 *
 * @param texts by path, for the lines around quotes; none of too many reports
 */
record Material(
        List<Statements> statements, List<Reports.Skipped> skipped, Map<String, String> texts) {
    /** Texts and notes are kept for up to this many characters in all. */
    private static final long MOST_TEXT = 20_000_000;

    private record Read(Statements statements, String text) {}

    static Material read(
            List<Path> files, Optional<Charset> encoding, Technologies technologies, Stop stop) {
        int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
        long[] length = {0};
        Reports.Results<Read> results =
                Reports.map(
                        files.stream().map(Path::toString).toList(),
                        encoding,
                        threads,
                        report -> {
                            stop.check();
                            return read(report, technologies, length);
                        });
        boolean large = length[0] > MOST_TEXT;
        Map<String, String> texts = new LinkedHashMap<>();
        if (!large) {
            results.results()
                    .forEach(read -> texts.put(read.statements().source().path(), read.text()));
        }
        return new Material(
                results.results().stream()
                        .map(Read::statements)
                        // all or none: which ones were read first is a matter of chance
                        .map(each -> large ? Rules.enough(each) : each)
                        .toList(),
                results.skipped(),
                texts);
    }

    private static Read read(Report report, Technologies technologies, long[] length) {
        Statements statements = Statements.in(report, technologies);
        synchronized (length) {
            length[0] += report.text().length();
            return length[0] > MOST_TEXT
                    ? new Read(Rules.enough(statements), "")
                    : new Read(statements, report.text());
        }
    }
}
