package veritable.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** Which reports are read, by a command that has no other arguments. */
final class Inputs {
    private static final String SEEDS = "seeds";

    /** What the manual of every command says of them. */
    static final String DESCRIPTION =
            "Reports: files, folders, globs, or - for standard input (default: seeds).";

    @Parameters(paramLabel = "INPUT", description = DESCRIPTION)
    private List<String> inputs = List.of();

    List<String> orSeeds() {
        return orSeeds(inputs);
    }

    /**
     * @throws UsageException if there are none at all
     */
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
