package veritable.decision;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * Sources that spread their trust over their claims, and are paid back what the claims yield in
 * proportion to what they put in (Pasternack, Roth, COLING 2010).
 */
final class Invested {
    private static final int ROUNDS = 20;

    private Invested() {}

    /**
     * @param yield what the claims are worth, from what was put into each
     */
    static double[] beliefs(ClaimGraph graph, UnaryOperator<double[]> yield) {
        double[] trust = new double[graph.sources()];
        Arrays.fill(trust, 1);
        double[] belief = new double[graph.facts()];
        for (int round = 0; round < ROUNDS; round++) {
            double[] stake = new double[trust.length];
            for (int source = 0; source < stake.length; source++) {
                stake[source] = trust[source] / Math.max(1, graph.factsOf(source).length);
            }
            double[] put = graph.sums(stake);
            belief = yield.apply(put);
            trust = paidBack(graph, belief, put, stake);
        }
        return belief;
    }

    private static double[] paidBack(
            ClaimGraph graph, double[] belief, double[] put, double[] stake) {
        double[] trust = new double[stake.length];
        double most = 0;
        for (int source = 0; source < trust.length; source++) {
            for (int fact : graph.factsOf(source)) {
                trust[source] += put[fact] == 0 ? 0 : belief[fact] * stake[source] / put[fact];
            }
            most = Math.max(most, trust[source]);
        }
        for (int source = 0; source < trust.length && most > 0; source++) {
            trust[source] /= most;
        }
        return trust;
    }
}
