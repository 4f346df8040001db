package veritable.decision;

import java.util.List;
import java.util.Optional;

/**
 * Takes the value of the report that comes first in an order of trust: <i>trust your friends</i>,
 * avoiding (Bleiholder, Naumann, ACM Computing Surveys 41(1), 2008). Reports outside the order are
 * not asked.
 *
 * @param order paths of reports, the most trusted first
 */
record TrustYourFriends(List<String> order) implements Strategy {
    TrustYourFriends {
        order = List.copyOf(order);
    }

    @Override
    public String id() {
        return "trust-your-friends";
    }

    @Override
    public Suggestion suggest(Ballot ballot, Ballots all) {
        for (String friend : order) {
            List<Candidate> named =
                    ballot.candidates().stream().filter(each -> names(each, friend)).toList();
            if (named.size() > 1) {
                return Suggestion.abstain(this, "friend-says-several", friend);
            }
            Optional<Candidate> said = named.stream().findFirst();
            if (said.isPresent()) {
                return Suggestion.take(this, said.get(), "friend", friend);
            }
        }
        return Suggestion.abstain(this, order.isEmpty() ? "no-order" : "no-friend");
    }

    private static boolean names(Candidate candidate, String path) {
        return candidate.sides().stream().anyMatch(side -> side.source().path().equals(path));
    }
}
