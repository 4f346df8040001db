package veritable.kernel.api;

/**
 * A line between code here and code in the front end, such as a widget. May be used from any
 * thread.
 */
public interface Comm {
    /** The name of this one, the same at both ends. */
    String id();

    /** What answers at the other end, such as {@code jupyter.widget}. */
    String target();

    void send(CommMessage message);

    /** Ends it; without effect if it has ended. */
    void close(CommMessage message);
}
