package veritable.kernel.notebook;

/** A notebook, or what goes with it, can't be read; says where, what was found and expected. */
public final class NotebookException extends Exception {
    private static final long serialVersionUID = 1;

    public NotebookException(String message) {
        super(message);
    }

    public NotebookException(String message, Throwable cause) {
        super(message, cause);
    }
}
