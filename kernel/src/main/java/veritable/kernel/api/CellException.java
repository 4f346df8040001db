package veritable.kernel.api;

/** A cell that was run by another one failed; its message is what the person would have seen. */
public class CellException extends Exception {
    private static final long serialVersionUID = 1;

    public CellException(String message, Throwable cause) {
        super(message, cause);
    }

    public CellException(String message) {
        super(message);
    }

    /** Whether it doesn't compile, so that nothing of it was run. */
    public boolean isCompilation() {
        return false;
    }
}
