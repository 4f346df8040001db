package veritable.kernel.session;

import java.util.List;
import veritable.kernel.api.MimeBundle;

/** What came of a cell, in the forms that are shown. */
public sealed interface Outcome {
    record Result(MimeBundle forms) implements Outcome {}

    record Nothing() implements Outcome {}

    /**
     * It failed.
     *
     * @param name of the error, in one word
     * @param traceback lines for a terminal, coloured by ANSI sequences
     */
    record Error(String name, String message, List<String> traceback) implements Outcome {
        public Error {
            traceback = List.copyOf(traceback);
        }
    }
}
