package veritable.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The release histories that come with Veritable: offline, and read when first asked for. */
final class BuiltIn implements ReleaseSource {
    private static final String RESOURCE = "releases.txt";

    private static final class Text {
        static final ReleaseText TEXT = new ReleaseText(RESOURCE, resource(RESOURCE));
    }

    @Override
    public String name() {
        return "built in";
    }

    @Override
    public Lookup lookup(String product, LocalDate asOf) {
        Optional<ReleaseHistory> history = Text.TEXT.history(product);
        return history.isPresent()
                ? new Lookup.Found(history.get())
                : new Lookup.NoSuchProduct(name());
    }

    static ReleaseText text() {
        return Text.TEXT;
    }

    /** A text beside this class. */
    static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(BuiltIn.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
