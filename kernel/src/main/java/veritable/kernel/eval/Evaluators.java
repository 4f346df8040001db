package veritable.kernel.eval;

/** The door to evaluators. */
public final class Evaluators {
    private Evaluators() {}

    /** A fresh session, evaluated by JShell in this process. */
    public static Evaluator jshell() {
        return new JShellEvaluator();
    }
}
