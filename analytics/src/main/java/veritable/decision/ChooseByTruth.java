package veritable.decision;

import java.util.List;

/**
 * Drops the values that the release history knows to be impossible, and takes the one left, or the
 * one with the fewest newer cycles: a reference source decides.
 */
final class ChooseByTruth implements Strategy {
    @Override
    public String id() {
        return "choose-by-truth";
    }

    @Override
    public Suggestion suggest(Ballot ballot, Ballots all) {
        if (ballot.candidates().stream().anyMatch(each -> each.reality().isEmpty())) {
            return Suggestion.abstain(this, "no-history");
        }
        List<Candidate> left =
                ballot.candidates().stream().filter(each -> !each.isImpossible()).toList();
        if (left.isEmpty()) {
            return Suggestion.abstain(this, "all-impossible", ballot.texts());
        }
        if (left.size() == 1 && ballot.candidates().size() > 1) {
            return Suggestion.take(this, left.get(0), "only-possible");
        }
        return Best.of(left, each -> -behind(each))
                .map(best -> Suggestion.take(this, best, "behind", String.valueOf(behind(best))))
                .orElseGet(() -> Suggestion.abstain(this, "tie", ballot.texts()));
    }

    private static int behind(Candidate candidate) {
        return candidate.reality().map(Reality::behind).orElse(Integer.MAX_VALUE);
    }
}
