package veritable.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/** Which reports are read, by a command that has no other arguments. */
final class Inputs {
    /** What the manual of every command says of them. */
    static final String DESCRIPTION =
            "Reports: files, folders, globs, or - for standard input (default: seeds).";

    @Parameters(paramLabel = "INPUT", description = DESCRIPTION)
    private List<String> inputs = List.of();

    List<String> orSeeds() {
        return orSeeds(inputs);
    }

    static List<String> orSeeds(List<String> inputs) {
        return inputs.isEmpty() ? List.of("seeds") : inputs;
    }
}
