package veritable.kernel.api;

/** A magic can't do what it was asked for; says what was found and what was expected. */
public final class MagicException extends Exception {
    private static final long serialVersionUID = 1;

    public MagicException(String message) {
        super(message);
    }

    public MagicException(String message, Throwable cause) {
        super(message, cause);
    }
}
