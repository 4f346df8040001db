package veritable.report;

import java.util.Objects;

/** A report that can't be read: where, what was found, what was expected. */
public final class ReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Location at;

    public ReportException(Location at, String message) {
        super(at + ": " + message);
        this.at = Objects.requireNonNull(at, "at");
    }

    public ReportException(Location at, String message, Throwable cause) {
        super(at + ": " + message, cause);
        this.at = Objects.requireNonNull(at, "at");
    }

    public Location at() {
        return at;
    }
}
