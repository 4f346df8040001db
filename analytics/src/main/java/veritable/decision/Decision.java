package veritable.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A reviewer's answer to a finding, with the evidence it was given on.
 *
 * @param finding the id of the finding: made of rule, subject and the words of the evidence
 * @param exhibits the evidence, A first
 */
public record Decision(
        String id,
        Instant time,
        String reviewer,
        Answer answer,
        String reason,
        String finding,
        Question question,
        List<Exhibit> exhibits,
        List<String> after)
        implements Entry {
    public Decision {
        exhibits = List.copyOf(exhibits);
        after = List.copyOf(after);
    }

    Decision named(String name) {
        return new Decision(
                name, time, reviewer, answer, reason, finding, question, exhibits, after);
    }

    /** What is right by this decision: the value of a side or another; empty if it names none. */
    public Optional<String> value() {
        if (answer instanceof Answer.Value value) {
            return Optional.of(value.text());
        }
        return answer instanceof Answer.Side side && side.index() < exhibits.size()
                ? Optional.of(exhibits.get(side.index()).value())
                : Optional.empty();
    }

    /** Whether the finding is answered: it is not when the answer is put off. */
    public boolean settles() {
        return answer != Answer.Plain.DEFERRED;
    }

    /** Whether the other says the same of the same, by whomever. */
    boolean agreesWith(Decision other) {
        return finding.equals(other.finding)
                && answer.id().equals(other.answer.id())
                && value().equals(other.value());
    }
}
