package veritable.decision;

/**
 * Takes the value that most name: <i>cry with the wolves</i>, resolving by the majority
 * (Bleiholder, Naumann, ACM Computing Surveys 41(1), 2008). Copies of a report count once. With two
 * reports every conflict is a tie.
 */
final class CryWithTheWolves implements Strategy {
    @Override
    public String id() {
        return "cry-with-the-wolves";
    }

    @Override
    public Suggestion suggest(Ballot ballot, Ballots all) {
        return Best.of(ballot.candidates(), candidate -> candidate.voices().size())
                .map(
                        best ->
                                Suggestion.take(
                                        this,
                                        best,
                                        "votes",
                                        String.valueOf(best.voices().size()),
                                        String.valueOf(votes(ballot))))
                .orElseGet(() -> Suggestion.abstain(this, "tie", ballot.texts()));
    }

    private static int votes(Ballot ballot) {
        return ballot.candidates().stream().mapToInt(each -> each.voices().size()).sum();
    }
}
