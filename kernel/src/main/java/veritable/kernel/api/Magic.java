package veritable.kernel.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command of the notebook: {@code %name arguments} on a line, {@code %%name arguments} over a
 * cell. Found as a service ({@code META-INF/services}) on the class path, or registered by {@link
 * Notebook#register(Magic)}.
 */
public interface Magic {
    /** What follows the per cent sign, in lower case. */
    String name();

    /**
     * What it does: the usage on the first line, one sentence on the next, then options and
     * examples.
     */
    String help();

    /**
     * Runs it.
     *
     * @return a value to be shown and, if it is the last of its cell, to be the result; or {@code
     *     null}
     * @throws MagicException if the arguments are wrong: its message says what was expected
     */
    @Nullable Object call(MagicCall call, Notebook notebook) throws Exception;

    /** Proposals for the last word of the arguments, best first. */
    default List<String> complete(MagicCall call, Notebook notebook) {
        return List.of();
    }
}
