package veritable.kernel.eval;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of a piece of code. */
public sealed interface Evaluation {
    /**
     * The value of its last expression.
     *
     * @param type its static type, as Java code writes it
     */
    record Value(@Nullable Object value, String type) implements Evaluation {}

    /** It ran, and ended with no expression that has a value. */
    record Nothing() implements Evaluation {}

    /**
     * It didn't compile, or not run to its end.
     *
     * @param name of the error in one word, such as {@code CompilationError} or {@code
     *     java.lang.IllegalStateException}
     * @param message what the error says, perhaps nothing
     * @param problems where it doesn't compile, all of them; else none
     * @param thrown what it threw, with a stack trace cut to the person's own code
     */
    record Failure(
            Kind kind,
            String name,
            String message,
            List<Problem> problems,
            Optional<Throwable> thrown)
            implements Evaluation {
        public Failure {
            problems = List.copyOf(problems);
        }
    }

    /** Why code failed. */
    enum Kind {
        COMPILATION,
        EXCEPTION,
        INTERRUPTED,
        TIMEOUT,
        EXIT
    }
}
