package veritable.kernel.api;

/** Something that was shown and may be shown anew in the same place. */
public interface DisplayHandle {
    /** The name by which front ends know it, unique in the session. */
    String id();

    /** Shows another value instead. */
    void update(Object value);
}
