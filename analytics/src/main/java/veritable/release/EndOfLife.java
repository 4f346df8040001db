package veritable.release;

import java.time.LocalDate;
import java.util.List;

/** What is known of endoflife.date, whichever way it is asked. */
final class EndOfLife {
    static final String NAME = "endoflife.date";
    static final String LICENCE = "MIT";

    private EndOfLife() {}

    /** The page of a product, for people. */
    static String page(String product) {
        return "https://endoflife.date/" + product;
    }

    static ReleaseHistory history(
            String product, List<ReleaseCycle> cycles, String source, LocalDate snapshot) {
        return new ReleaseHistory(
                        product,
                        cycles,
                        Completeness.CYCLES,
                        new Origin(source, snapshot, LICENCE, page(product)))
                .sorted();
    }
}
