package veritable.kernel.eval;

/** Whether code can be run as it is. */
public sealed interface Completeness {
    record Complete() implements Completeness {}

    /**
     * More is to come.
     *
     * @param indent the blanks that the next line starts with
     */
    record Incomplete(String indent) implements Completeness {}

    /** Nothing that could follow would make it Java. */
    record Invalid() implements Completeness {}
}
