package veritable.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import veritable.release.ReleaseCatalogue;

/** What versions are held against. */
final class ReleaseOptions {
    final Option catalogue =
            Option.file(
                    "WHERE",
                    "Release history: built-in (default), none, a CSV or JSON file, a checkout of"
                            + " release-data, endoflife.date, github, or the address of a mirror;"
                            + " the last three ask the network.",
                    "--catalogue");
    final Option asOf =
            Option.of(
                    "DATE", "Judge reports without a date as if they were of this day.", "--as-of");

    /** Refuses what does not exist before any work is done. */
    ReleaseCatalogue catalogue() {
        ReleaseCatalogue named;
        try {
            named = ReleaseCatalogue.named(catalogue.or("built-in"), Path.of(""));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--catalogue " + e.getMessage());
        }
        return asOf.isGiven() ? named.withDate(date(asOf.or(""))) : named;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UsageException("--as-of " + text + ": a day such as 2025-11-04 expected");
        }
    }
}
