package veritable.cli;

import java.io.IOException;
import java.nio.file.Path;
import veritable.compare.Comparison;
import veritable.compare.Kept;
import veritable.compare.Reading;
import veritable.release.ReleaseCatalogue;

/** {@code veritable report}: the main job, everything at once. */
final class ReportCommand implements Command {
    private final Inputs inputs = new Inputs();
    private final InputOptions options = new InputOptions();
    private final ReleaseOptions releases = new ReleaseOptions();

    private final Option output =
            Option.file("FOLDER", "Where the files go (default: exports).", "-o", "--output");

    private final LedgerOptions ledger = new LedgerOptions();
    private final Gate gate = new Gate();
    private final CommonOptions common;
    private final Terminal terminal;

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
        this.common = new CommonOptions(terminal);
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "Compares reports, prints the findings and writes to one folder: workbook, dossier,",
                        "charts (SVG and PNG), claims, findings and verdicts (CSV and JSON).")
                .operands(inputs.operand)
                .options(options.encoding, options.technologies, ledger.file, output, gate.failOn)
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
        common.language();
        ReleaseCatalogue known = releases.catalogue();
        Outputs.prepare(common.language());
        Reading reading = Reader.read(inputs.orSeeds(), options, common, terminal, Kept.TEXTS);
        if (reading.statements().isEmpty()) {
            common.warn(common.labels().text("nothing-read"));
            return ExitCode.UNREADABLE;
        }
        Comparison comparison = Comparison.of(reading.statements(), known);
        Outputs outputs =
                new Outputs(
                        comparison,
                        ledger.docket(comparison, common),
                        reading,
                        common,
                        Path.of(output.or("exports")));
        outputs.write();
        Formats.table("table", terminal, common)
                .write(Summary.of(comparison, common.language()), terminal.out());
        outputs.tell();
        return gate.exit(reading, comparison);
    }
}
