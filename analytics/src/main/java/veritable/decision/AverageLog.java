package veritable.decision;

/**
 * Average·Log (Pasternack, Roth, COLING 2010): as sums, but a source is worth the mean of what it
 * claims, times the logarithm of how many claims it makes.
 */
final class AverageLog implements Trust {
    @Override
    public String id() {
        return "average-log";
    }

    @Override
    public double[] beliefs(ClaimGraph graph) {
        return Rounds.of(
                graph,
                graph::sums,
                belief -> {
                    double[] trust = graph.means(belief);
                    for (int source = 0; source < trust.length; source++) {
                        trust[source] *= Math.log(Math.max(1, graph.factsOf(source).length));
                    }
                    return trust;
                });
    }
}
