package veritable.kernel.session;

import veritable.kernel.api.CommMessage;

/**
 * Something to be told to the other end of a comm.
 *
 * @param id of the comm
 * @param target of the comm
 */
public record CommEvent(Kind kind, String id, String target, CommMessage message) {
    /** As the protocol has them. */
    public enum Kind {
        OPEN,
        MSG,
        CLOSE
    }
}
