package veritable.decision;

/**
 * Sums, or hubs and authorities (Kleinberg, JACM 46(5), 1999; Pasternack, Roth, COLING 2010): a
 * source is worth the sum of what it claims, and a claim the sum of who makes it.
 */
final class Sums implements Trust {
    @Override
    public String id() {
        return "sums";
    }

    @Override
    public double[] beliefs(ClaimGraph graph) {
        return Rounds.of(
                graph,
                graph::sums,
                belief -> {
                    double[] trust = graph.means(belief);
                    for (int source = 0; source < trust.length; source++) {
                        trust[source] *= graph.factsOf(source).length;
                    }
                    return trust;
                });
    }
}
