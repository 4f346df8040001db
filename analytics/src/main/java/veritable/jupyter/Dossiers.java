package veritable.jupyter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import veritable.compare.Comparison;
import veritable.report.Report;

/**
 * Dossiers for reviewers: one HTML page with everything in it, to be sent or put on a server.
 *
 * <pre>{@code
 * Dossiers.write(reports, "exports/november.html")
 * }</pre>
 */
public final class Dossiers {
    private Dossiers() {}

    /**
     * Compares reports and writes the page, with the lines around each quote.
     *
     * @param file such as {@code exports/november.html}
     * @return shown as a link to the file
     * @throws IOException if the file can't be written
     */
    public static WrittenFile write(Iterable<Report> reports, String file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        reports.forEach(each -> texts.put(each.path(), each.text()));
        return write(Comparison.of(reports), texts, file);
    }

    /** Writes the page of a comparison, without the lines around the quotes. */
    public static WrittenFile write(Comparison comparison, String file) throws IOException {
        return write(comparison, Map.of(), file);
    }

    private static WrittenFile write(Comparison comparison, Map<String, String> texts, String file)
            throws IOException {
        Path path = Path.of(file);
        var language = SessionLanguage.current();
        veritable.dossier.Dossiers.write(comparison, language, Charts.of(comparison), texts, path);
        return new WrittenFile(path);
    }
}
