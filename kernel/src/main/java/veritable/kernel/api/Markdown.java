package veritable.kernel.api;

/** Text in Markdown, which front ends lay out. */
public record Markdown(String text) {
    public static Markdown of(String text) {
        return new Markdown(text);
    }
}
