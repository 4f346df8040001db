package veritable.decision;

/**
 * Pooled investment (Pasternack, Roth, COLING 2010): what was put into rival claims is shared out
 * among them in proportion to its 1.4th power.
 */
final class PooledInvestment implements Trust {
    private static final double GROWTH = 1.4;

    @Override
    public String id() {
        return "pooled-investment";
    }

    @Override
    public double[] beliefs(ClaimGraph graph) {
        return Invested.beliefs(
                graph,
                put -> {
                    double[] yield = new double[put.length];
                    for (int object = 0; object < graph.objects(); object++) {
                        share(put, yield, graph.first(object), graph.first(object + 1));
                    }
                    return yield;
                });
    }

    private static void share(double[] put, double[] yield, int from, int to) {
        double powers = 0;
        for (int fact = from; fact < to; fact++) {
            powers += Math.pow(put[fact], GROWTH);
        }
        for (int fact = from; fact < to && powers > 0; fact++) {
            yield[fact] = put[fact] * Math.pow(put[fact], GROWTH) / powers;
        }
    }
}
