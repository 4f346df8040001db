package veritable.release;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A JSON file of one product or of all, in any form of endoflife.date or release-data. */
final class JsonFileReleases implements ReleaseSource {
    private final String file;
    private final LocalDate made;
    private final Map<String, List<ReleaseCycle>> products;

    private JsonFileReleases(
            String file, LocalDate made, Map<String, List<ReleaseCycle>> products) {
        this.file = file;
        this.made = made;
        this.products = products;
    }

    /**
     * @param changed the day the file was last changed, for a form that does not name a day itself
     * @throws IllegalArgumentException if it is not of such a form
     */
    static JsonFileReleases read(Path json, LocalDate changed) {
        String name = String.valueOf(json.getFileName());
        String file = json.toString().replace('\\', '/');
        String id = name.endsWith(".json") ? name.substring(0, name.length() - 5) : name;
        try {
            JsonElement answer = JsonReleases.parse(Files.readString(json));
            return new JsonFileReleases(
                    file,
                    JsonReleases.made(answer).orElse(changed),
                    JsonReleases.cycles(answer, id));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": can't be read as UTF-8", e);
        }
    }

    @Override
    public String name() {
        return file;
    }

    @Override
    public Lookup lookup(String product, LocalDate asOf) {
        List<ReleaseCycle> cycles = products.get(product);
        return cycles == null
                ? new Lookup.NoSuchProduct(file)
                : new Lookup.Found(EndOfLife.history(product, cycles, file, made));
    }
}
