package veritable.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * The door to sources of release histories.
 *
 * <pre>{@code
 * ReleaseCatalogue.of(List.of(ReleaseSources.read(Path.of("releases.csv")))).withBuiltIn();
 * }</pre>
 */
public final class ReleaseSources {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private ReleaseSources() {}

    /**
     * What a file or folder knows: a CSV with the columns product, cycle, release_date and perhaps
     * latest_patch, latest_date, eol, source; a JSON file of endoflife.date (v1 or v0) or
     * release-data; a checkout of release-data. What names no day itself is as of the day it was
     * last changed.
     *
     * @throws IllegalArgumentException if it is not of that form: file and what is wrong
     * @throws UncheckedIOException if it can't be read
     */
    public static ReleaseSource read(Path path) {
        if (Files.isDirectory(path)) {
            return new ReleaseDataFolder(path);
        }
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".json")
                ? JsonFileReleases.read(path, changed(path))
                : CsvReleases.read(path, changed(path));
    }

    /** endoflife.date; nothing is sent but the ids of products. */
    public static ReleaseSource endOfLife() {
        return endOfLife(URI.create("https://endoflife.date"));
    }

    /** A server of the same form at another address. */
    public static ReleaseSource endOfLife(URI base) {
        String host = String.valueOf(base.getHost());
        return endOfLife(base, host, cache(), PATIENCE);
    }

    static ReleaseSource endOfLife(URI base, String name, Path cache, Duration patience) {
        return new EndOfLifeSite(base.toString(), name, new Web(new WebCache(cache), patience));
    }

    /** The releases on GitHub of the projects whose repository is known. */
    public static ReleaseSource gitHub() {
        return gitHub(URI.create("https://api.github.com"), cache(), PATIENCE);
    }

    static ReleaseSource gitHub(URI base, Path cache, Duration patience) {
        return new GitHubReleases(base.toString(), new Web(new WebCache(cache), patience));
    }

    /** Where answers are kept, by the XDG convention. */
    private static Path cache() {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path base =
                configured == null || configured.isBlank()
                        ? Path.of(System.getProperty("user.home", "."), ".cache")
                        : Path.of(configured);
        return base.resolve("veritable").resolve("releases");
    }

    private static LocalDate changed(Path file) {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": can't be read", e);
        }
    }
}
