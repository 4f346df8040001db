package veritable.kernel.eval;

import java.util.List;

/** The door to evaluators. */
public final class Evaluators {
    private Evaluators() {}

    /** A fresh session, evaluated by JShell in this process. */
    public static Evaluator jshell() {
        return jshell(List.of());
    }

    /**
     * A fresh session, with options for its compiler, such as {@code --enable-preview --release
     * 25}; what they allow, the running Java must allow as well.
     */
    public static Evaluator jshell(List<String> compilerOptions) {
        return new JShellEvaluator(compilerOptions);
    }
}
