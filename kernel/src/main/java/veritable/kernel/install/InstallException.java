package veritable.kernel.install;

import java.io.IOException;

/** What was asked can't be done here; the message says what can be done instead. */
public final class InstallException extends IOException {
    private static final long serialVersionUID = 1L;

    InstallException(String message) {
        super(message);
    }

    InstallException(String message, Throwable cause) {
        super(message, cause);
    }
}
