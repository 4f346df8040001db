package veritable.decision;

/**
 * Takes the only value there is: <i>take the information</i>, avoiding (Bleiholder, Naumann, ACM
 * Computing Surveys 41(1), 2008).
 */
final class TakeTheInformation implements Strategy {
    @Override
    public String id() {
        return "take-the-information";
    }

    @Override
    public Suggestion suggest(Ballot ballot, Ballots all) {
        return ballot.candidates().size() == 1
                ? Suggestion.take(this, ballot.candidates().get(0), "only-value")
                : Suggestion.abstain(this, "several", ballot.texts());
    }
}
