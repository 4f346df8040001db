package veritable.decision;

import java.util.List;
import java.util.Optional;
import veritable.compare.Finding;

/**
 * A finding and what was answered to it.
 *
 * @param standing never {@code ORPHAN}
 * @param decisions what is in force; none if open, one if kept or stale, more if contested; a
 *     decision that puts the answer off leaves the finding open
 * @param changes of the evidence since, if stale
 */
public record Case(
        Finding finding, Standing standing, List<Decision> decisions, List<Change> changes) {
    public Case {
        decisions = List.copyOf(decisions);
        changes = List.copyOf(changes);
    }

    /** The one answer given on this very evidence, also if it puts the decision off. */
    public Optional<Decision> given() {
        boolean one = standing == Standing.KEPT || standing == Standing.OPEN;
        return one ? decisions.stream().findFirst() : Optional.empty();
    }

    /** The answer that counts: of a kept decision only. */
    public Optional<Decision> settled() {
        return standing == Standing.KEPT ? Optional.of(decisions.get(0)) : Optional.empty();
    }
}
