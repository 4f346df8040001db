package veritable.decision;

/**
 * Takes the narrowest value where each contains the next, such as 1.30.2 of 1.30 and 1.29+: <i>most
 * specific</i> (Bleiholder, Naumann, ACM Computing Surveys 41(1), 2008).
 */
final class MostSpecific implements Strategy {
    @Override
    public String id() {
        return "most-specific";
    }

    @Override
    public Suggestion suggest(Ballot ballot, Ballots all) {
        if (!ballot.isChain()) {
            return Suggestion.abstain(this, "no-chain", ballot.texts());
        }
        for (Candidate each : ballot.candidates()) {
            if (ballot.candidates().stream().allMatch(other -> other.contains(each))) {
                return Suggestion.take(this, each, "narrowest", ballot.texts());
            }
        }
        return Suggestion.abstain(this, "no-chain", ballot.texts());
    }
}
