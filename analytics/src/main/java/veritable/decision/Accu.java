package veritable.decision;

import java.util.Arrays;

/**
 * ACCU with dependence of sources (Dong, Berti-Equille, Srivastava, PVLDB 2(1), 2009): a source
 * votes by its accuracy, and votes that are likely to be copied count for less. Who shares values
 * that are likely to be false is likely to have copied.
 */
final class Accu implements Trust {
    /** The paper's: wrong values per object, chance to copy, chance to be wrong, copied share. */
    private static final int FALSE_VALUES = 100;

    private static final double COPYING = 0.2;
    private static final double ERROR = 0.2;
    private static final double COPIED = 0.8;

    private static final int MOST_ROUNDS = 50;
    private static final double SETTLED = 1e-6;
    private static final double LEAST = 0.01;

    @Override
    public String id() {
        return "accu";
    }

    @Override
    public double[] beliefs(ClaimGraph graph) {
        double[] accuracy = new double[graph.sources()];
        Arrays.fill(accuracy, 1 - ERROR);
        double[] belief = new double[graph.facts()];
        Arrays.fill(belief, 1.0 / (FALSE_VALUES + 1)); // nobody has voted yet
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[][] copied = copied(graph, belief, accuracy);
            double[] next = probabilities(graph, accuracy, copied);
            accuracy = graph.means(next);
            for (int source = 0; source < accuracy.length; source++) {
                accuracy[source] = Math.max(LEAST, Math.min(1 - LEAST, accuracy[source]));
            }
            double moved = 0;
            for (int fact = 0; fact < next.length; fact++) {
                moved = Math.max(moved, Math.abs(next[fact] - belief[fact]));
            }
            belief = next;
            if (moved < SETTLED) {
                break;
            }
        }
        return belief;
    }

    /** How likely each two sources depend on each other, by Bayes' rule from what they share. */
    private static double[][] copied(ClaimGraph graph, double[] belief, double[] accuracy) {
        int sources = graph.sources();
        double[][] logs = new double[sources][sources];
        for (int object = 0; object < graph.objects(); object++) {
            for (int mine = graph.first(object); mine < graph.first(object + 1); mine++) {
                for (int theirs = mine; theirs < graph.first(object + 1); theirs++) {
                    add(graph, belief, accuracy, mine, theirs, logs);
                }
            }
        }
        double[][] copied = new double[sources][sources];
        for (int one = 0; one < sources; one++) {
            for (int other = 0; other < sources; other++) {
                copied[one][other] = 1 / (1 + (1 - COPYING) / COPYING * Math.exp(logs[one][other]));
            }
        }
        return copied;
    }

    private static void add(
            ClaimGraph graph,
            double[] belief,
            double[] accuracy,
            int mine,
            int theirs,
            double[][] logs) {
        for (int one : graph.sourcesOf(mine)) {
            for (int other : graph.sourcesOf(theirs)) {
                if (one != other) {
                    double log =
                            Math.log(
                                    ratio(
                                            mine == theirs,
                                            belief[mine],
                                            accuracy[one],
                                            accuracy[other]));
                    logs[one][other] += log;
                    logs[other][one] += mine == theirs ? 0 : log;
                }
            }
        }
    }

    /** How likely an observation is of independent sources against dependent ones. */
    private static double ratio(boolean same, double truth, double mine, double theirs) {
        double bothTrue = mine * theirs;
        double bothFalse = (1 - mine) * (1 - theirs) / FALSE_VALUES;
        if (!same) {
            return 1 / (1 - COPIED);
        }
        double copiedTrue = COPIED * theirs + bothTrue * (1 - COPIED);
        double copiedFalse = COPIED * (1 - theirs) + bothFalse * (1 - COPIED);
        double independent = truth * bothTrue + (1 - truth) * bothFalse;
        double dependent = truth * copiedTrue + (1 - truth) * copiedFalse;
        return independent / dependent;
    }

    private static double[] probabilities(ClaimGraph graph, double[] accuracy, double[][] copied) {
        double[] votes = new double[graph.facts()];
        for (int fact = 0; fact < votes.length; fact++) {
            for (int source : graph.sourcesOf(fact)) {
                double right = accuracy[source];
                votes[fact] +=
                        independent(source, graph.sourcesOf(fact), accuracy, copied)
                                * Math.log(FALSE_VALUES * right / (1 - right));
            }
        }
        double[] probabilities = new double[votes.length];
        for (int object = 0; object < graph.objects(); object++) {
            int from = graph.first(object);
            int to = graph.first(object + 1);
            double most = Arrays.stream(votes, from, to).max().orElse(0);
            // values that nobody claims have a vote of 0 each
            double sum = Math.max(0, FALSE_VALUES + 1 - (to - from)) * Math.exp(-most);
            for (int fact = from; fact < to; fact++) {
                sum += Math.exp(votes[fact] - most);
            }
            for (int fact = from; fact < to; fact++) {
                probabilities[fact] = Math.exp(votes[fact] - most) / sum;
            }
        }
        return probabilities;
    }

    /** The share of a vote that is the source's own: the less accurate are taken to have copied. */
    private static double independent(
            int source, int[] rivals, double[] accuracy, double[][] copied) {
        double own = 1;
        for (int other : rivals) {
            double better = accuracy[other] - accuracy[source];
            if (other != source && better > -SETTLED) {
                // of two alike either may be the copier
                double share = better > SETTLED ? 1 : 0.5;
                own *= 1 - share * COPIED * copied[source][other];
            }
        }
        return own;
    }
}
