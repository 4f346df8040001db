package veritable.claim;

import java.nio.file.Path;
import java.util.Optional;

/** The technologies that are known by name, and every name they go by. */
public final class Technologies {
    private Technologies() {}

    /** The ones that come with Veritable. */
    public static Technologies standard() {
        throw new UnsupportedOperationException("H3");
    }

    /**
     * These and those of a CSV file with the columns name, domain, aliases (split by {@code |}).
     */
    public Technologies with(Path csv) {
        throw new UnsupportedOperationException("H3");
    }

    /** The technology that goes by {@code name}, whatever its case, width and blanks. */
    public Optional<Technology> find(String name) {
        throw new UnsupportedOperationException("H3");
    }
}
