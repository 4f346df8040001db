package veritable.decision;

import java.util.Locale;
import java.util.Map;
import veritable.compare.Side;

/**
 * Takes the value whose reports weigh most: a vote with weights. Of a report and its copies the
 * heaviest counts.
 *
 * @param weights by the path of a report; 1 where none is given
 */
record WeightedVote(Map<String, Double> weights) implements Strategy {
    WeightedVote {
        weights = Map.copyOf(weights);
    }

    @Override
    public String id() {
        return "weighted-vote";
    }

    @Override
    public Suggestion suggest(Ballot ballot, Ballots all) {
        return Best.of(ballot.candidates(), candidate -> weight(candidate, all))
                .map(
                        best ->
                                Suggestion.take(
                                        this,
                                        best,
                                        "weight",
                                        String.format(Locale.ROOT, "%.2f", weight(best, all))))
                .orElseGet(() -> Suggestion.abstain(this, "tie", ballot.texts()));
    }

    private double weight(Candidate candidate, Ballots all) {
        double[] heaviest = new double[all.voices()];
        for (Side side : candidate.sides()) {
            int voice = all.voice(side.report());
            heaviest[voice] =
                    Math.max(heaviest[voice], weights.getOrDefault(side.source().path(), 1.0));
        }
        double sum = 0;
        for (double each : heaviest) {
            sum += each;
        }
        return sum;
    }
}
