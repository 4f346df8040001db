package veritable.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The one that is best without a doubt. */
final class Best {
    /** Sums of the same numbers in another order differ by less. */
    private static final double EQUAL = 1e-9;

    private Best() {}

    /** The candidate of the highest score; empty if several have it. */
    static Optional<Candidate> of(List<Candidate> candidates, ToDoubleFunction<Candidate> score) {
        Optional<Candidate> best = Optional.empty();
        double highest = Double.NEGATIVE_INFINITY;
        for (Candidate each : candidates) {
            double mine = score.applyAsDouble(each);
            if (mine > highest + EQUAL) {
                highest = mine;
                best = Optional.of(each);
            } else if (mine > highest - EQUAL) {
                best = Optional.empty();
            }
        }
        return best;
    }
}
