package veritable.decision;

import veritable.version.Order;

/**
 * Takes the greatest version, an open range by its floor: the function MAX (Bleiholder, Naumann,
 * ACM Computing Surveys 41(1), 2008). Abstains where the release history knows that one of the
 * values never was: then the greatest is likely to be the invented one.
 */
final class NewestVersion implements Strategy {
    @Override
    public String id() {
        return "newest-version";
    }

    @Override
    public Suggestion suggest(Ballot ballot, Ballots all) {
        for (Candidate each : ballot.candidates()) {
            if (each.isImpossible()) {
                return Suggestion.abstain(this, "impossible", each.text());
            }
        }
        for (Candidate each : ballot.candidates()) {
            if (isGreatest(each, ballot)) {
                return Suggestion.take(this, each, "greatest", ballot.texts());
            }
        }
        return Suggestion.abstain(this, "unordered", ballot.texts());
    }

    private static boolean isGreatest(Candidate candidate, Ballot ballot) {
        for (Candidate other : ballot.candidates()) {
            if (other != candidate
                    && candidate.versions().orderTo(other.versions()) != Order.AFTER) {
                return false;
            }
        }
        return true;
    }
}
