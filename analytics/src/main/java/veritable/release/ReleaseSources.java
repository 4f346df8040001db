package veritable.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The door to sources of release histories. */
public final class ReleaseSources {
    private ReleaseSources() {}

    /**
     * What a file knows: a CSV with the columns product, cycle, release_date and perhaps
     * latest_patch, latest_date, eol, source. Its facts are as of the day it was last changed.
     *
     * @throws IllegalArgumentException if it is not of that form: file, line and what is wrong
     * @throws UncheckedIOException if it can't be read
     */
    public static List<ReleaseSource> read(Path file) {
        return List.of(CsvReleases.read(file, changed(file)));
    }

    private static LocalDate changed(Path file) {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": can't be read", e);
        }
    }
}
