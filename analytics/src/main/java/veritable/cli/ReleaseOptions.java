package veritable.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import veritable.release.ReleaseCatalogue;
import veritable.release.ReleaseSources;

/** What versions are held against. */
final class ReleaseOptions {
    final Option catalogue =
            Option.file(
                    "WHERE",
                    "Release history: built-in (default), none, a CSV or JSON file, or a folder.",
                    "--catalogue");
    final Option asOf =
            Option.of(
                    "DATE", "Judge reports without a date as if they were of this day.", "--as-of");

    /** Refuses what does not exist before any work is done. */
    ReleaseCatalogue catalogue() {
        ReleaseCatalogue named = named(catalogue.or("built-in"));
        return asOf.isGiven() ? named.withDate(date(asOf.or(""))) : named;
    }

    private static ReleaseCatalogue named(String where) {
        return switch (where) {
            case "built-in" -> ReleaseCatalogue.standard();
            case "none" -> ReleaseCatalogue.none();
            default -> file(Path.of(where));
        };
    }

    private static ReleaseCatalogue file(Path path) {
        if (!Files.exists(path)) {
            throw new UsageException("--catalogue " + path + ": no such file (or built-in, none)");
        }
        try {
            return ReleaseCatalogue.of(ReleaseSources.read(path)).withBuiltIn();
        } catch (IllegalArgumentException e) {
            throw new UsageException("--catalogue " + e.getMessage());
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UsageException("--as-of " + text + ": a day such as 2025-11-04 expected");
        }
    }
}
