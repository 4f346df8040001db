package veritable.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import veritable.compare.Comparison;

/** {@code veritable report}: the main job, everything at once. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Compares reports, prints the findings and writes to one folder: workbook, dossier,",
            "charts (SVG and PNG), claims and findings (CSV and JSON)."
        })
final class ReportCommand implements Callable<Integer> {
    @Mixin private final Inputs inputs = new Inputs();
    @Mixin private final InputOptions options = new InputOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where the files go (default: exports).")
    private Path output = Path.of("exports");

    @Mixin private final Gate gate = new Gate();
    @Mixin private final CommonOptions common;
    private final Terminal terminal;

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
        this.common = new CommonOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        gate.check();
        common.language();
        Outputs.prepare(common.language());
        Reading reading = Reading.of(inputs.orSeeds(), options, common, terminal, Kept.TEXTS);
        if (reading.statements().isEmpty()) {
            common.warn(common.labels().text("nothing-read"));
            return ExitCode.UNREADABLE;
        }
        Comparison comparison = Comparison.of(reading.statements());
        Outputs outputs = new Outputs(comparison, reading, common, output);
        outputs.write();
        Formats.table("table", terminal, common)
                .write(Summary.of(comparison, common.language()), terminal.out());
        outputs.tell();
        return gate.exit(reading, comparison);
    }
}
