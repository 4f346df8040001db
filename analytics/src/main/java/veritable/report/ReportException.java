package veritable.report;

import java.util.Objects;

/** A report that can't be read: where, what was found, what was expected. */
public final class ReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Location at;
    private final String reason;

    public ReportException(Location at, String message) {
        super(at + ": " + message);
        this.at = Objects.requireNonNull(at, "at");
        this.reason = message;
    }

    public ReportException(Location at, String message, Throwable cause) {
        super(at + ": " + message, cause);
        this.at = Objects.requireNonNull(at, "at");
        this.reason = message;
    }

    public Location at() {
        return at;
    }

    /** The message without the place. */
    public String reason() {
        return reason;
    }
}
