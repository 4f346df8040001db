package veritable.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How one side of the evidence differs from what a decision was made on.
 *
 * @param before empty if the side is new
 * @param now empty if the side is gone
 */
public record Change(Optional<Exhibit> before, Optional<Exhibit> now) {
    /**
     * What changed, side by side: a side is followed through its report, and where that has gone
     * through the value it states.
     */
    static List<Change> between(List<Exhibit> before, List<Exhibit> now) {
        List<Exhibit> gone = new ArrayList<>(before);
        List<Exhibit> come = new ArrayList<>(now);
        for (Exhibit old : before) {
            come.stream()
                    .filter(old::saysTheSameAs)
                    .findFirst()
                    .ifPresent(
                            same -> {
                                gone.remove(old);
                                come.remove(same);
                            });
        }
        List<Change> changes = new ArrayList<>();
        pair(gone, come, changes, true);
        pair(gone, come, changes, false);
        gone.forEach(old -> changes.add(new Change(Optional.of(old), Optional.empty())));
        come.forEach(fresh -> changes.add(new Change(Optional.empty(), Optional.of(fresh))));
        return changes;
    }

    private static void pair(
            List<Exhibit> gone, List<Exhibit> come, List<Change> changes, boolean byReport) {
        for (Exhibit old : List.copyOf(gone)) {
            come.stream()
                    .filter(
                            fresh ->
                                    byReport
                                            ? fresh.report().equals(old.report())
                                            : fresh.value().equals(old.value()))
                    .findFirst()
                    .ifPresent(
                            fresh -> {
                                gone.remove(old);
                                come.remove(fresh);
                                changes.add(new Change(Optional.of(old), Optional.of(fresh)));
                            });
        }
    }
}
