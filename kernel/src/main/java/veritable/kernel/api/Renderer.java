package veritable.kernel.api;

/**
 * Gives values of a type their forms. Found as a service ({@code META-INF/services}) on the class
 * path, or registered by {@link Notebook#register(Renderer)}.
 *
 * @param <T> the type; a value is rendered by the renderer of its most specific type
 */
public interface Renderer<T> {
    Class<T> type();

    /**
     * The forms of a value. A form {@code text/plain} is added when there is none.
     *
     * @param limits how much of a long value to show
     */
    MimeBundle render(T value, Limits limits);
}
