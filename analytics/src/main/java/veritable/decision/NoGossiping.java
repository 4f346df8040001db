package veritable.decision;

import java.util.List;

/**
 * Takes a value only if no other contradicts it: <i>no gossiping</i>, avoiding (Bleiholder,
 * Naumann, ACM Computing Surveys 41(1), 2008). Where several are left that go together, it keeps
 * them all.
 */
final class NoGossiping implements Strategy {
    @Override
    public String id() {
        return "no-gossiping";
    }

    @Override
    public Suggestion suggest(Ballot ballot, Ballots all) {
        List<Candidate> left =
                ballot.candidates().stream()
                        .filter(each -> ballot.candidates().stream().noneMatch(each::excludes))
                        .toList();
        if (left.isEmpty()) {
            return Suggestion.abstain(this, "contradicted", ballot.texts());
        }
        return left.size() == 1
                ? Suggestion.take(this, left.get(0), "uncontradicted")
                : Suggestion.abstain(this, "keeps-all", ballot.texts());
    }
}
