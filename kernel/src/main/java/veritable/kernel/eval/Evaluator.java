package veritable.kernel.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Runs Java, cell by cell, in one session: what a cell declares, later cells use.
 *
 * <p>One thread at a time evaluates, completes and inspects; {@link #interrupt} is for any other.
 * Positions are UTF-16 offsets into the code.
 */
public interface Evaluator extends AutoCloseable {
    /**
     * Runs a piece of Java on the calling thread: any number of statements, declarations and
     * imports.
     *
     * @param source the code, and the name that errors and stack traces give it
     * @return the value of the last expression, nothing, or why it failed; failures are never
     *     thrown
     */
    Evaluation eval(Source source);

    /** Stops what is being evaluated, whatever it does; without effect if nothing is. */
    void interrupt();

    /** Whether code can be run as it is, or what is missing. */
    Completeness completeness(String code);

    /** What may stand at a place of the code. */
    Completion complete(String code, int cursor);

    /** What the name at a place of the code means, in Java's words and its author's. */
    Optional<Documentation> inspect(String code, int cursor);

    /** The session's variables, in the order of their declaration. */
    List<Variable> variables();

    /** Adds jars and folders of classes for the code to come. */
    void addToClasspath(List<Path> entries);

    /** Where classes of the code, and of the class path, are found at run time. */
    ClassLoader classLoader();

    @Override
    void close();
}
