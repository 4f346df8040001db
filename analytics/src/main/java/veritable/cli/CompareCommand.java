package veritable.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import veritable.compare.Comparison;
import veritable.table.Listings;
import veritable.table.TableFormat;

/** {@code veritable compare}: every finding, as a table or for a code host. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Finds where reports contradict each other and themselves.")
final class CompareCommand implements Callable<Integer> {
    @Mixin private final Inputs inputs = new Inputs();
    @Mixin private final InputOptions options = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "table|csv|json|markdown|sarif",
            description = "Form of the output (default: table); sarif is SARIF 2.1.0.")
    private String format = "table";

    @Mixin private final OutputOptions output;
    @Mixin private final Gate gate = new Gate();
    @Mixin private final CommonOptions common;
    private final Terminal terminal;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
        this.output = new OutputOptions(terminal);
        this.common = new CommonOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        gate.check();
        format = format.toLowerCase(Locale.ROOT);
        OutputOptions.Form form = form();
        Reading reading = Reading.of(inputs.orSeeds(), options, common, terminal, Kept.FINDINGS);
        Comparison comparison = Comparison.of(reading.statements());
        output.write(out -> form.write(comparison, out));
        return gate.exit(reading, comparison);
    }

    private OutputOptions.Form form() {
        if (format.equals("sarif")) {
            return (comparison, out) -> Sarif.write(comparison, common.language(), out);
        }
        TableFormat table = Formats.table(format, terminal, common, "sarif");
        return format.equals("table")
                ? (comparison, out) -> table.write(Summary.of(comparison, common.language()), out)
                : (comparison, out) ->
                        table.write(
                                Listings.findings(comparison.findings(), common.language()), out);
    }
}
