package veritable.cli;

import picocli.CommandLine.Option;
import veritable.table.TableFormat;

/** In which form a table is written. */
final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "table|csv|json|markdown",
            description = "Form of the output (default: table).")
    private String name = "table";

    TableFormat format(Terminal terminal, CommonOptions common) {
        return Formats.table(name, terminal, common);
    }
}
