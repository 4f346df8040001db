package veritable.decision;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/** Beliefs and trust that are computed from each other again and again, scaled to at most 1. */
final class Rounds {
    /** As many as the paper runs (Pasternack, Roth, COLING 2010). */
    private static final int ROUNDS = 20;

    private Rounds() {}

    static double[] of(
            ClaimGraph graph, UnaryOperator<double[]> beliefs, UnaryOperator<double[]> trusts) {
        double[] trust = new double[graph.sources()];
        Arrays.fill(trust, 1);
        double[] belief = new double[graph.facts()];
        for (int round = 0; round < ROUNDS; round++) {
            belief = scaled(beliefs.apply(trust));
            trust = scaled(trusts.apply(belief));
        }
        return belief;
    }

    private static double[] scaled(double[] values) {
        double most = Arrays.stream(values).max().orElse(0);
        if (most > 0) {
            for (int i = 0; i < values.length; i++) {
                values[i] /= most;
            }
        }
        return values;
    }
}
