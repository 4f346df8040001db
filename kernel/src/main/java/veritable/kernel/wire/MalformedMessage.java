package veritable.kernel.wire;

/** What arrived is not a message of the protocol; says why, and never repeats what was received. */
final class MalformedMessage extends Exception {
    private static final long serialVersionUID = 1;

    MalformedMessage(String message) {
        super(message);
    }
}
