package veritable.kernel.api;

/** Markup that front ends show as it is: whoever makes it escapes what isn't theirs. */
public record Html(String text) {
    public static Html of(String text) {
        return new Html(text);
    }
}
