package veritable.cli;

import java.util.List;
import veritable.language.Spelling;

/** The names that an argument may have. */
final class Names {
    private Names() {}

    /**
     * @param command what is asked for, as in {@code export}
     * @throws UsageException if it is none of them, naming all and the one that was perhaps meant
     */
    static void check(String command, String given, List<String> names) {
        if (names.contains(given)) {
            return;
        }
        String meant =
                Spelling.nearest(given, names)
                        .map(name -> " (did you mean " + name + "?)")
                        .orElse("");
        throw new UsageException(
                command
                        + " "
                        + given
                        + ": one of "
                        + String.join(", ", names)
                        + " expected"
                        + meant);
    }
}
