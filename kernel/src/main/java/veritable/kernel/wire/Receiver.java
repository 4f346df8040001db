package veritable.kernel.wire;

/**
 * Takes what arrives. Called on the one thread of the sockets: whatever takes time goes elsewhere.
 */
public interface Receiver {
    /** A well-formed message with a right signature. */
    void received(Channel channel, Message message);
}
