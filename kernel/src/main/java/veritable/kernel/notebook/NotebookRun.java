package veritable.kernel.notebook;

import java.util.List;
import java.util.Optional;

/**
 * What came of running a notebook.
 *
 * @param notebook with its outputs, as far as it was run
 * @param failure of the cell that ended the run
 */
public record NotebookRun(NotebookFile notebook, Optional<Failure> failure) {
    /**
     * Why a run ended early.
     *
     * @param cell its name, such as {@code cell [3]}
     * @param index its place among all cells before any were added for the error, from 0
     * @param traceback lines for a terminal, coloured by ANSI sequences
     */
    public record Failure(String cell, int index, List<String> traceback) {
        public Failure {
            traceback = List.copyOf(traceback);
        }
    }
}
