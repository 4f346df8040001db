package veritable.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import veritable.chart.Chart;
import veritable.chart.Charts;
import veritable.chart.Edition;
import veritable.compare.Comparison;
import veritable.file.AtomicFile;
import veritable.language.Language;

/**
 * The door to dossiers: a comparison in, one HTML file out that needs nothing beside it.
 *
 * <pre>{@code
 * Dossiers.write(comparison, Language.CHINESE, Path.of("exports/dossier.html"));
 * }</pre>
 */
public final class Dossiers {
    private Dossiers() {}

    /** Writes the page with its standard charts and without the lines around the quotes. */
    public static void write(Comparison comparison, Language language, Path file)
            throws IOException {
        write(comparison, language, Charts.of(comparison, language), Map.of(), file);
    }

    /**
     * Writes the page; a file of that name is replaced once the new one is complete.
     *
     * @param charts shown in this order
     * @param texts the reports' texts by path, for the lines around each quote; may lack some
     */
    public static void write(
            Comparison comparison,
            Language language,
            List<Chart> charts,
            Map<String, String> texts,
            Path file)
            throws IOException {
        write(Edition.of(comparison, language, charts).withTexts(texts), file);
    }

    /** The same of all that an edition has. */
    public static void write(Edition edition, Path file) throws IOException {
        Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().normalize().getParent());
        String html = Page.of(new Dossier(edition, folder));
        AtomicFile.write(file, out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
    }

    /** The page as a string, with no links to files. */
    public static String html(
            Comparison comparison,
            Language language,
            List<Chart> charts,
            Map<String, String> texts) {
        Edition edition = Edition.of(comparison, language, charts).withTexts(texts);
        return Page.of(new Dossier(edition, Optional.empty()));
    }
}
