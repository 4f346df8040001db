package veritable.decision;

import java.util.List;
import java.util.Optional;
import veritable.language.Labels;
import veritable.language.Language;

/**
 * What a strategy would take, and why; a person decides.
 *
 * @param strategy the strategy's id
 * @param candidate what it takes; empty if it abstains
 * @param reason a key in the labels of this package
 * @param arguments what the reason is filled with
 */
public record Suggestion(
        String strategy, Optional<Candidate> candidate, String reason, List<String> arguments) {
    public Suggestion {
        arguments = List.copyOf(arguments);
    }

    static Suggestion take(
            Strategy strategy, Candidate candidate, String reason, String... arguments) {
        return new Suggestion(
                strategy.id(), Optional.of(candidate), "reason." + reason, List.of(arguments));
    }

    static Suggestion abstain(Strategy strategy, String reason, String... arguments) {
        return new Suggestion(
                strategy.id(), Optional.empty(), "abstains." + reason, List.of(arguments));
    }

    public boolean abstains() {
        return candidate.isEmpty();
    }

    /** Why, as a sentence. */
    public String reason(Language language) {
        return Labels.of(Suggestion.class, language).text(reason, arguments.toArray());
    }
}
