package veritable.decision;

import java.util.Arrays;
import veritable.version.Relation;

/**
 * TruthFinder (Yin, Han, Yu, KDD 2007; IEEE TKDE 20(6), 2008): a source is as trustworthy as its
 * facts are believed, and a fact is believed the more, the more trustworthy sources claim it or one
 * like it. A version set implies one that contains it, and speaks against one it excludes.
 */
final class TruthFinder implements Trust {
    private static final double FIRST_TRUST = 0.9;
    private static final double MOST_TRUST = 1 - 1e-9;
    private static final double RHO = 0.5;
    private static final double GAMMA = 0.3;
    private static final double SETTLED = 1e-6;
    private static final int MOST_ROUNDS = 100;

    @Override
    public String id() {
        return "truthfinder";
    }

    @Override
    public double[] beliefs(ClaimGraph graph) {
        double[] trust = new double[graph.sources()];
        Arrays.fill(trust, FIRST_TRUST);
        double[] confidence = new double[0];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            confidence = confidence(graph, trust);
            double[] next = graph.means(confidence);
            boolean settled = 1 - cosine(trust, next) < SETTLED;
            trust = next;
            if (settled) {
                break;
            }
        }
        return confidence;
    }

    private static double[] confidence(ClaimGraph graph, double[] trust) {
        double[] tau = new double[trust.length];
        for (int source = 0; source < tau.length; source++) {
            tau[source] = -Math.log(1 - Math.min(trust[source], MOST_TRUST));
        }
        double[] sigma = graph.sums(tau);
        double[] confidence = new double[sigma.length];
        for (int fact = 0; fact < sigma.length; fact++) {
            double adjusted = sigma[fact];
            int object = graph.objectOf(fact);
            for (int other = graph.first(object); other < graph.first(object + 1); other++) {
                if (other != fact) {
                    adjusted += RHO * sigma[other] * implication(graph, other, fact);
                }
            }
            confidence[fact] = 1 / (1 + Math.exp(-GAMMA * adjusted));
        }
        return confidence;
    }

    /** How much one fact speaks for the other, from -1 to 1. */
    private static double implication(ClaimGraph graph, int from, int to) {
        Relation relation =
                graph.candidate(from).versions().relationTo(graph.candidate(to).versions());
        return switch (relation) {
            case EQUAL, CONTAINED -> 1;
            case CONTAINS, OVERLAPS -> 0.5;
            case DISJOINT, INCOMPARABLE -> -1;
        };
    }

    private static double cosine(double[] one, double[] other) {
        double dot = 0;
        double mine = 0;
        double theirs = 0;
        for (int i = 0; i < one.length; i++) {
            dot += one[i] * other[i];
            mine += one[i] * one[i];
            theirs += other[i] * other[i];
        }
        return mine == 0 || theirs == 0 ? 1 : dot / Math.sqrt(mine * theirs);
    }
}
