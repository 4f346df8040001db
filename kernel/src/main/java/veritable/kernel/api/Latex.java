package veritable.kernel.api;

/** LaTeX with its delimiters, such as {@code $e^{i\pi}$}, which front ends typeset. */
public record Latex(String text) {
    public static Latex of(String text) {
        return new Latex(text);
    }
}
