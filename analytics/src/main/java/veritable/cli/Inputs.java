package veritable.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Which reports are read, by every command that reads any. */
final class Inputs {
    private static final String SEEDS = "seeds";

    final Operand operand =
            Operand.rest(
                    "INPUT",
                    "Reports: files, folders, globs, or - for standard input (default: seeds).");

    /**
     * @throws UsageException if there are none at all
     */
    List<String> orSeeds() {
        return orSeeds(operand.values());
    }

    /** The same for inputs that another operand took. */
    static List<String> orSeeds(List<String> inputs) {
        if (inputs.isEmpty() && !Files.exists(Path.of(SEEDS))) {
            throw new UsageException(
                    "no report given, and no folder "
                            + SEEDS
                            + " here: files, folders, globs or - for standard input expected");
        }
        return inputs.isEmpty() ? List.of(SEEDS) : inputs;
    }
}
