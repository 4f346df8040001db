package veritable.decision;

import java.util.Locale;

/**
 * A strategy that learns from all claims at once which sources to trust and which values to
 * believe. With two sources that never agree it can't tell them apart, and abstains.
 */
interface Trust extends Strategy {
    /** How much to believe each fact of the graph; comparable among the facts of one object. */
    double[] beliefs(ClaimGraph graph);

    @Override
    default Suggestion suggest(Ballot ballot, Ballots all) {
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
