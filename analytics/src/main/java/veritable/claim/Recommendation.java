package veritable.claim;

import java.util.List;
import java.util.Optional;

/**
 * For a scenario, the technologies to choose, with the reason as far as one is given (else empty).
 */
public record Recommendation(
        String scenario, List<Pick> picks, String reason, Statement statement) {
    /** One of the technologies, with its version where one is named. */
    public record Pick(Technology technology, Optional<VersionSet> versions) {}

    public Recommendation {
        picks = List.copyOf(picks);
    }
}
