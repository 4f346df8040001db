package veritable.decision;

/** Investment (Pasternack, Roth, COLING 2010): a claim yields what was put into it, to the 1.2. */
final class Investment implements Trust {
    private static final double GROWTH = 1.2;

    @Override
    public String id() {
        return "investment";
    }

    @Override
    public double[] beliefs(ClaimGraph graph) {
        return Invested.beliefs(
                graph,
                put -> {
                    double[] yield = new double[put.length];
                    for (int fact = 0; fact < put.length; fact++) {
                        yield[fact] = Math.pow(put[fact], GROWTH);
                    }
                    return yield;
                });
    }
}
