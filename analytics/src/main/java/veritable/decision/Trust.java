package veritable.decision;

import java.util.Locale;

/**
 * A strategy that learns from all claims at once which sources to trust and which values to
 * believe. With fewer than three independent sources it abstains.
 */
interface Trust extends Strategy {
    /** Two who contradict each other differ in nothing but how much they say. */
    int LEAST_VOICES = 3;

    /** How much to believe each fact of the graph; comparable among the facts of one object. */
    double[] beliefs(ClaimGraph graph);

    @Override
    default Suggestion suggest(Ballot ballot, Ballots all) {
        if (all.voices() < LEAST_VOICES) {
            return Suggestion.abstain(this, "too-few", String.valueOf(all.voices()));
        }
        double[] beliefs = all.beliefs(this);
        int first = all.graph().first(ballot);
        return Best.of(
                        ballot.candidates(),
                        each -> beliefs[first + ballot.candidates().indexOf(each)])
                .map(
                        best ->
                                Suggestion.take(
                                        this,
                                        best,
                                        "belief",
                                        String.format(
                                                Locale.ROOT,
                                                "%.3f",
                                                beliefs[
                                                        first
                                                                + ballot.candidates()
                                                                        .indexOf(best)])))
                .orElseGet(() -> Suggestion.abstain(this, "tie", ballot.texts()));
    }
}
