package veritable.claim;

import java.util.List;
import java.util.Optional;
import veritable.technology.Technology;
import veritable.version.VersionSet;

/**
 * For a scenario, the technologies to choose, with the reason as far as one is given (else empty).
 *
 * @param replaces what the picks take the place of, in a migration ({@code 从 Docker 到 Kubernetes});
 *     else empty
 */
public record Recommendation(
        String scenario,
        List<Pick> picks,
        List<Pick> replaces,
        String reason,
        Statement statement) {
    /** One of the technologies, with its version where one is named. */
    public record Pick(Technology technology, Optional<VersionSet> versions) {}

    public Recommendation {
        picks = List.copyOf(picks);
        replaces = List.copyOf(replaces);
    }
}
