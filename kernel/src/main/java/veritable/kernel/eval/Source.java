package veritable.kernel.eval;

/**
 * Code and where it comes from.
 *
 * @param name as errors give it, such as {@code cell [3]}
 * @param firstLine the number of the code's first line in what the person wrote, usually 1
 */
public record Source(String name, int firstLine, String code) {
    public static Source of(String name, String code) {
        return new Source(name, 1, code);
    }
}
