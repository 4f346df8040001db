package veritable.release;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Catalogues as command lines and job files name them. */
final class NamedCatalogue {
    private NamedCatalogue() {}

    static ReleaseCatalogue of(String where, Path folder) {
        return switch (where) {
            case "built-in" -> ReleaseCatalogue.standard();
            case "none" -> ReleaseCatalogue.none();
            case "endoflife.date" -> before(ReleaseSources.endOfLife());
            case "github" -> before(ReleaseSources.gitHub());
            default -> where.contains("://") ? mirror(where) : file(where, folder);
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
            throw new IllegalArgumentException(address + ": no address: " + e.getReason(), e);
        }
        throw new IllegalArgumentException(
                address + ": an address such as https://endoflife.date expected");
    }

    private static ReleaseCatalogue file(String where, Path folder) {
        try {
            Path path = folder.resolve(where);
            if (Files.exists(path)) {
                return before(ReleaseSources.read(path));
            }
        } catch (InvalidPathException e) {
            // then there is no such file
        }
        throw new IllegalArgumentException(
                where + ": no such file (or built-in, none, endoflife.date, github)");
    }
}
