package veritable.decision;

import java.util.List;
import veritable.claim.Role;

/**
 * What reports say of one technology in one role: the candidates for the right value.
 *
 * @param candidates lowest version first; at least one
 */
public record Ballot(String subject, Role role, List<Candidate> candidates) {
    public Ballot {
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException(subject + ": a ballot needs a candidate");
        }
    }

    /** Whether of each two values one contains the other. */
    boolean isChain() {
        for (Candidate one : candidates) {
            for (Candidate other : candidates) {
                if (!one.contains(other) && !other.contains(one)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The values as reports would print them: {@code 1.20, 1.21}. */
    String texts() {
        return String.join(", ", candidates.stream().map(Candidate::text).toList());
    }
}
