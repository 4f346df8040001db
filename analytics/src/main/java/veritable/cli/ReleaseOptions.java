package veritable.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import veritable.release.ReleaseCatalogue;
import veritable.release.ReleaseSource;
import veritable.release.ReleaseSources;

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
        ReleaseCatalogue named = named(catalogue.or("built-in"));
        return asOf.isGiven() ? named.withDate(date(asOf.or(""))) : named;
    }

    private static ReleaseCatalogue named(String where) {
        return switch (where) {
            case "built-in" -> ReleaseCatalogue.standard();
            case "none" -> ReleaseCatalogue.none();
            case "endoflife.date" -> before(ReleaseSources.endOfLife());
            case "github" -> before(ReleaseSources.gitHub());
            default -> where.contains("://") ? mirror(where) : file(where);
        };
    }

    /** What comes with Veritable answers for products that the source does not know. */
    private static ReleaseCatalogue before(ReleaseSource source) {
        return ReleaseCatalogue.of(List.of(source)).withBuiltIn();
    }

    private static ReleaseCatalogue mirror(String address) {
        try {
            URI base = new URI(address);
            String scheme = String.valueOf(base.getScheme()).toLowerCase(Locale.ROOT);
            if (base.getHost() != null && (scheme.equals("https") || scheme.equals("http"))) {
                return before(ReleaseSources.endOfLife(base));
            }
        } catch (URISyntaxException e) {
            throw new UsageException("--catalogue " + address + ": no address: " + e.getReason());
        }
        throw new UsageException(
                "--catalogue " + address + ": an address such as https://endoflife.date expected");
    }

    private static ReleaseCatalogue file(String where) {
        try {
            Path path = Path.of(where);
            if (!Files.exists(path)) {
                throw new UsageException(
                        "--catalogue "
                                + where
                                + ": no such file (or built-in, none, endoflife.date, github)");
            }
            return before(ReleaseSources.read(path));
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
