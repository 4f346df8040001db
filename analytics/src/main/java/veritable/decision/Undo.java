package veritable.decision;

import java.time.Instant;
import java.util.List;

/**
 * Takes a decision back: what was in force before it is in force again.
 *
 * @param decision the id of the decision taken back
 */
public record Undo(
        String id,
        Instant time,
        String reviewer,
        String decision,
        String reason,
        List<String> after)
        implements Entry {
    public Undo {
        after = List.copyOf(after);
    }

    Undo named(String name) {
        return new Undo(name, time, reviewer, decision, reason, after);
    }
}
