package veritable.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import veritable.chart.Chart;
import veritable.chart.Charts;
import veritable.compare.Comparison;
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
        Path folder =
                Objects.requireNonNull(
                        file.toAbsolutePath().normalize().getParent(), "a file has a folder");
        String html =
                Page.of(new Dossier(comparison, language, texts, Optional.of(folder)), charts);
        Path draft = Files.createTempFile(folder, "." + file.getFileName(), ".tmp");
        try {
            Files.write(draft, html.getBytes(StandardCharsets.UTF_8));
            Files.move(
                    draft,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** The page as a string, with no links to files. */
    public static String html(
            Comparison comparison,
            Language language,
            List<Chart> charts,
            Map<String, String> texts) {
        return Page.of(new Dossier(comparison, language, texts, Optional.empty()), charts);
    }
}
