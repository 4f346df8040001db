package veritable.decision;

/**
 * Keeps all values and decides nothing: <i>pass it on</i>, ignoring (Bleiholder, Naumann, ACM
 * Computing Surveys 41(1), 2008).
 */
final class PassItOn implements Strategy {
    @Override
    public String id() {
        return "pass-it-on";
    }

    @Override
    public Suggestion suggest(Ballot ballot, Ballots all) {
        return Suggestion.abstain(this, "keeps-all", ballot.texts());
    }
}
