package veritable.batch;

import java.util.List;

/** A job file that says something that can't be done; every line tells of one place in it. */
public final class JobFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobFileException(List<String> lines) {
        super(String.join("\n", lines));
    }
}
