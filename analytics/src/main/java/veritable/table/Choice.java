package veritable.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import veritable.claim.Recommendation;

/**
 * One technology of a recommendation. A recommendation that names none has a single choice without.
 *
 * @param number of the pick in its recommendation, from 1
 */
public record Choice(
        Recommendation recommendation, int number, Optional<Recommendation.Pick> pick) {
    /** The picks of a recommendation, in its order. */
    static List<Choice> of(Recommendation recommendation) {
        if (recommendation.picks().isEmpty()) {
            return List.of(new Choice(recommendation, 1, Optional.empty()));
        }
        List<Choice> choices = new ArrayList<>();
        for (Recommendation.Pick pick : recommendation.picks()) {
            choices.add(new Choice(recommendation, choices.size() + 1, Optional.of(pick)));
        }
        return choices;
    }
}
