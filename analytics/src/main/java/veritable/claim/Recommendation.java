package veritable.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    public record Pick(Technology technology, Optional<VersionSet> versions) {
        // written out: a record's own is linked at run time, and that takes longer than its use
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Pick pick
                    && technology.equals(pick.technology)
                    && versions.equals(pick.versions);
        }

        @Override
        public int hashCode() {
            return technology.hashCode() * 31 + versions.hashCode();
        }
    }

    public Recommendation {
        picks = List.copyOf(picks);
        replaces = List.copyOf(replaces);
    }
}
