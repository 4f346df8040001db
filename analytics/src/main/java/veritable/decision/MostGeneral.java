package veritable.decision;

/**
 * Takes the widest value where each contains the next, such as 1.29+ of 1.29+ and 1.30: <i>most
 * general</i> (Bleiholder, Naumann, ACM Computing Surveys 41(1), 2008).
 */
final class MostGeneral implements Strategy {
    @Override
    public String id() {
        return "most-general";
    }

    @Override
    public Suggestion suggest(Ballot ballot, Ballots all) {
        if (!ballot.isChain()) {
            return Suggestion.abstain(this, "no-chain", ballot.texts());
        }
        for (Candidate each : ballot.candidates()) {
            if (ballot.candidates().stream().allMatch(other -> each.contains(other))) {
                return Suggestion.take(this, each, "widest", ballot.texts());
            }
        }
        return Suggestion.abstain(this, "no-chain", ballot.texts());
    }
}
