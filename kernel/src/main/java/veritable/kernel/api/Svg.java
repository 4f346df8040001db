package veritable.kernel.api;

/** A drawing, as the text of an {@code svg} element. */
public record Svg(String text) {
    public static Svg of(String text) {
        return new Svg(text);
    }
}
