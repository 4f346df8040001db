package veritable.kernel.notebook;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * How a notebook is run.
 *
 * @param cellTimeout after which a cell is stopped; zero if it may take as long as it likes
 * @param startTimeout within which the session has to be ready; zero for no limit
 * @param allowErrors whether cells after one that failed are run
 * @param clock times are read from
 * @param progress told before each cell
 * @param log takes what cells show, as text
 * @param language what the notebook says of the language it was run in
 */
public record RunOptions(
        Duration cellTimeout,
        Duration startTimeout,
        boolean allowErrors,
        Clock clock,
        Progress progress,
        Consumer<String> log,
        JsonObject language) {

    /** Runs as long as it takes, up to the first error, in silence. */
    public static final RunOptions STANDARD =
            new RunOptions(
                    Duration.ZERO,
                    Duration.ZERO,
                    false,
                    Clock.systemUTC(),
                    (cell, cells, name) -> {},
                    text -> {},
                    new JsonObject());

    /** Who is told how far a run has come. */
    @FunctionalInterface
    public interface Progress {
        /**
         * @param cell that is about to run, from 1
         * @param cells of code there are
         */
        void at(int cell, int cells, String name);
    }
}
