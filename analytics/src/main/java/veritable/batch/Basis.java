package veritable.batch;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * What a job's outputs are made of.
 *
 * @param technologies a file of further ones
 * @param catalogue the release history, as {@code ReleaseCatalogue.named} takes it
 * @param decisions the ledger
 */
record Basis(
        List<Input> inputs,
        Optional<Charset> encoding,
        Optional<String> technologies,
        String catalogue,
        Optional<String> decisions) {
    static final String BUILT_IN = "built-in";

    Basis {
        inputs = List.copyOf(inputs);
    }

    /** Whether versions are held against something that may say something else each day. */
    boolean asksNetwork() {
        return List.of("endoflife.date", "github").contains(catalogue) || catalogue.contains("://");
    }

    /** The file or folder of releases, if it is one. */
    Optional<String> catalogueFile() {
        boolean named = List.of(BUILT_IN, "none").contains(catalogue) || asksNetwork();
        return named ? Optional.empty() : Optional.of(catalogue);
    }
}
