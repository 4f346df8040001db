package veritable.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** A checkout of endoflife-date/release-data, or its folder {@code releases}. */
final class ReleaseDataFolder implements ReleaseSource {
    /** Products whose file has another name. */
    private static final Map<String, String> FILES = Map.of("linux", "linux-kernel");

    private final Path folder;

    ReleaseDataFolder(Path checkout) {
        Path releases = checkout.resolve("releases");
        this.folder = Files.isDirectory(releases) ? releases : checkout;
    }

    @Override
    public String name() {
        return "release-data";
    }

    @Override
    public Lookup lookup(String product, LocalDate asOf) {
        if (!Slug.isPlain(product)) {
            return new Lookup.NoSuchProduct(name());
        }
        Path file = folder.resolve(product + ".json");
        if (!Files.exists(file)) {
            file = folder.resolve(FILES.getOrDefault(product, product) + ".json");
        }
        if (!Files.exists(file)) {
            return new Lookup.NoSuchProduct(name());
        }
        try {
            LocalDate changed =
                    LocalDate.ofInstant(
                            Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
            return new Lookup.Found(
                    EndOfLife.history(
                            product,
                            JsonReleases.cycles(JsonReleases.parse(Files.readString(file)), product)
                                    .values()
                                    .iterator()
                                    .next(),
                            name(),
                            changed));
        } catch (IllegalArgumentException | IOException | UncheckedIOException e) {
            return new Lookup.Failed(name(), file.getFileName() + ": " + e.getMessage());
        }
    }
}
