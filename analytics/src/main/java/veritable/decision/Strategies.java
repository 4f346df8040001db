package veritable.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door to the strategies. */
public final class Strategies {
    private static final List<Strategy> STANDARD =
            List.of(
                    new PassItOn(),
                    new TakeTheInformation(),
                    new NoGossiping(),
                    new TrustYourFriends(List.of()),
                    new CryWithTheWolves(),
                    new WeightedVote(Map.of()),
                    new KeepUpToDate(),
                    new NewestVersion(),
                    new MostSpecific(),
                    new MostGeneral(),
                    new ChooseByTruth(),
                    new TruthFinder(),
                    new Accu(),
                    new Sums(),
                    new AverageLog(),
                    new Investment(),
                    new PooledInvestment());

    private Strategies() {}

    /** All of them, those of simple rules first. */
    public static List<Strategy> standard() {
        return STANDARD;
    }

    /** The one that goes by {@code id}. */
    public static Optional<Strategy> find(String id) {
        return STANDARD.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Trust your friends, in this order.
     *
     * @param paths of reports, the most trusted first
     */
    public static Strategy trusting(List<String> paths) {
        return new TrustYourFriends(paths);
    }

    /**
     * A vote with weights.
     *
     * @param weights by the path of a report; 1 where none is given
     */
    public static Strategy weighing(Map<String, Double> weights) {
        return new WeightedVote(weights);
    }

    /** What each would take, in the same order. */
    public static List<Suggestion> suggest(Ballot ballot, Ballots all) {
        return STANDARD.stream().map(each -> each.suggest(ballot, all)).toList();
    }
}
