package veritable.jupyter;

import java.nio.file.Path;
import veritable.compare.Comparison;
import veritable.decision.Ledger;
import veritable.language.Language;
import veritable.report.Report;

/**
 * Excel workbooks: a summary, the conflicts, findings, claims and everything else that the reports
 * say, a sheet each, with charts.
 *
 * <pre>{@code
 * Workbooks.write(c, "exports/november.xlsx")
 * }</pre>
 */
public final class Workbooks {
    private Workbooks() {}

    /**
     * Writes the workbook of a comparison, in the language of the session. Folders are made, a file
     * of that name is replaced as a whole; the same comparison gives the same bytes.
     *
     * @param file such as {@code exports/november.xlsx}
     * @return shown as a link to the file
     * @throws java.io.UncheckedIOException if the file can't be written
     */
    public static WrittenFile write(Comparison comparison, String file) {
        return write(comparison, Path.of(file));
    }

    /** The same. */
    public static WrittenFile write(Comparison comparison, Path file) {
        var written =
                veritable.workbook.Workbooks.write(comparison, file, SessionLanguage.current());
        return new WrittenFile(written.path(), written.notices());
    }

    /** Writes the workbook of a comparison with the answers of a ledger. */
    public static WrittenFile write(Comparison comparison, Ledger ledger, String file) {
        Language language = SessionLanguage.current();
        var written =
                veritable.workbook.Workbooks.write(
                        comparison,
                        ledger.docket(comparison),
                        Path.of(file),
                        language,
                        Charts.of(comparison));
        return new WrittenFile(written.path(), written.notices());
    }

    /** Compares reports, and writes the workbook of that. */
    public static WrittenFile write(Iterable<Report> reports, String file) {
        return write(Comparison.of(reports), file);
    }
}
