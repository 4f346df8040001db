package veritable.kernel.eval;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Runs Java, cell by cell, in one session: what a cell declares, later cells use.
 *
 * <p>One thread at a time evaluates; the others wait. {@link #interrupt} is for any. Positions are
 * UTF-16 offsets into the code.
 */
public interface Evaluator extends AutoCloseable {
    /**
     * Runs a piece of Java, any number of statements, declarations and imports, and waits for it.
     *
     * <p>It runs on a thread of the evaluator's own, always the same as long as cells can be
     * stopped; code that is evaluated by running code runs on the thread that asks for it.
     *
     * @param source the code, and the name that errors and stack traces give it
     * @param limit after which it is stopped; zero if it may take as long as it likes
     * @return the value of the last expression, nothing, or why it failed; failures are never
     *     thrown
     */
    Evaluation eval(Source source, Duration limit);

    /** Runs a piece of Java that may take as long as it likes. */
    default Evaluation eval(Source source) {
        return eval(source, Duration.ZERO);
    }

    /**
     * Does something as a part of a cell, or as all of it: on the thread for cells, and stopped as
     * code is. Code that is evaluated meanwhile belongs to the same cell.
     *
     * @param place where the cell begins, for what is said of it if it is stopped
     * @param limit after which it is stopped; without effect inside of a cell
     * @return a value, which is what the work gives; or why it failed
     */
    Evaluation during(Source place, Duration limit, Supplier<?> work);

    /**
     * Names imports that code may count on from now on.
     *
     * @param imports such as {@code import java.util.*;}, all of them on demand
     */
    void countOn(List<String> imports);

    /**
     * Gets ready, as long as nobody evaluates, for what code may count on; without it, the first
     * code that needs it waits.
     *
     * @return false if there is nothing to get ready any more
     */
    boolean prepare();

    /**
     * The same, as far as each step is short; {@link #prepare} may look through large jars.
     *
     * @return false if there is nothing of that kind any more
     */
    boolean prepareLightly();

    /**
     * Has something of the thread that asks for an evaluation passed to the one that runs it.
     *
     * @param context called on the former; what it gives is run on the latter
     */
    void carry(Supplier<Runnable> context);

    /**
     * Stops what is being evaluated, whatever it does, and the threads it started; without effect
     * if nothing is. Returns at once.
     */
    void interrupt();

    /** Whether code can be run as it is, or what is missing. */
    Completeness completeness(String code);

    /** What may stand at a place of the code. */
    Completion complete(String code, int cursor);

    /**
     * What the name at a place of the code means, in Java's words and its author's; among the
     * arguments of a call, the method.
     *
     * @param detail 0 for the comment on what is meant, 1 for those on all of the same name
     */
    Optional<Documentation> inspect(String code, int cursor, int detail);

    /** The session's variables, in the order of their declaration. */
    List<Variable> variables();

    /** Forgets all that was declared and imported; the class path stays. */
    void reset();

    /** Adds jars and folders of classes for the code to come. */
    void addToClasspath(List<Path> entries);

    /** Where classes of the code, and of the class path, are found at run time. */
    ClassLoader classLoader();

    @Override
    void close();
}
