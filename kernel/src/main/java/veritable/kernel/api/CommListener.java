package veritable.kernel.api;

/**
 * Hears what the other end of a comm says. Called between cells, one call at a time; what it shows
 * and throws is shown as output of what the person did at the front end.
 */
public interface CommListener {
    void received(CommMessage message) throws Exception;

    /** The other end has closed the comm. */
    default void closed(CommMessage message) throws Exception {}
}
