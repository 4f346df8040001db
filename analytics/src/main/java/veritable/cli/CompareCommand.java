package veritable.cli;

import java.io.IOException;
import java.util.Locale;
import veritable.compare.Comparison;
import veritable.compare.Kept;
import veritable.compare.Reading;
import veritable.release.ReleaseCatalogue;
import veritable.table.Listings;
import veritable.table.TableFormat;

/** {@code veritable compare}: every finding, as a table or for a code host. */
final class CompareCommand implements Command {
    private final Inputs inputs = new Inputs();
    private final InputOptions options = new InputOptions();
    private final ReleaseOptions releases = new ReleaseOptions();
    private final LedgerOptions ledger = new LedgerOptions();

    private final Option format =
            Option.of(
                    "table|csv|json|markdown|sarif",
                    "Form of the output (default: table); sarif is SARIF 2.1.0, with what was decided.",
                    "--format");

    private final OutputOptions output;
    private final Gate gate = new Gate();
    private final CommonOptions common;
    private final Terminal terminal;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
        this.output = new OutputOptions(terminal);
        this.common = new CommonOptions(terminal);
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("Finds where reports contradict each other and themselves.")
                .operands(inputs.operand)
                .options(
                        options.encoding,
                        options.technologies,
                        ledger.file,
                        format,
                        output.output,
                        gate.failOn)
                .options(releases.catalogue, releases.asOf)
                .options(common.lang, common.quiet, common.verbose);
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public int run() throws IOException {
        gate.check();
        OutputOptions.Form form = form();
        ReleaseCatalogue known = releases.catalogue();
        Reading reading = Reader.read(inputs.orSeeds(), options, common, terminal, Kept.FINDINGS);
        Comparison comparison = Comparison.of(reading.statements(), known);
        output.write(out -> form.write(comparison, out), format);
        return gate.exit(reading, comparison);
    }

    private OutputOptions.Form form() {
        String name = format.or("table").toLowerCase(Locale.ROOT);
        if (name.equals("sarif")) {
            return (comparison, out) ->
                    Sarif.write(
                            comparison, ledger.docket(comparison, common), common.language(), out);
        }
        TableFormat table = Formats.table(name, terminal, common, "sarif");
        return name.equals("table")
                ? (comparison, out) -> table.write(Summary.of(comparison, common.language()), out)
                : (comparison, out) ->
                        table.write(
                                Listings.findings(comparison.findings(), common.language()), out);
    }
}
