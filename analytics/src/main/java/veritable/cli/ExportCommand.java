package veritable.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import veritable.chart.Charts;
import veritable.compare.Comparison;
import veritable.compare.Kept;
import veritable.compare.Reading;
import veritable.dossier.Dossiers;
import veritable.release.ReleaseCatalogue;
import veritable.table.Listing;
import veritable.table.Listings;
import veritable.table.Schemas;
import veritable.table.TableFormat;
import veritable.workbook.Workbooks;

/** {@code veritable export WHAT}: one output by itself. */
final class ExportCommand implements Command {
    private final Operand what = Operand.one("WHAT", "workbook, dossier or the name of a table.");
    private final Inputs inputs = new Inputs();

    private final InputOptions options = new InputOptions();
    private final ReleaseOptions releases = new ReleaseOptions();
    private final FormatOption format = new FormatOption();
    private final OutputOptions output;
    private final Gate gate = new Gate();
    private final CommonOptions common;
    private final Terminal terminal;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
        this.output = new OutputOptions(terminal);
        this.common = new CommonOptions(terminal);
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "Writes one output: workbook, dossier, or a table: reports, claims, mentions, updates,",
                        "recommendations, trends, metrics, events, references, notes, findings, evidence, verdicts.")
                .operands(what, inputs.operand)
                .options(options.encoding, options.technologies, format.name, output.output)
                .options(releases.catalogue, releases.asOf)
                .options(gate.failOn, common.lang, common.quiet, common.verbose);
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public int run() throws IOException {
        gate.check();
        TableFormat form = format.format(terminal, common);
        Names.check("export", what.value(), names());
        ReleaseCatalogue known = releases.catalogue();
        Reading reading = Reader.read(inputs.orSeeds(), options, common, terminal, kept());
        Comparison comparison = Comparison.of(reading.statements(), known);
        switch (what.value()) {
            case "workbook" ->
                    Workbooks.write(comparison, file("workbook.xlsx"), common.language())
                            .notices()
                            .forEach(common::warn);
            case "dossier" ->
                    Dossiers.write(
                            comparison,
                            common.language(),
                            Charts.of(comparison, common.language()),
                            reading.texts(),
                            file("dossier.html"));
            default -> {
                Listing<?> listing = listing(comparison);
                output.write(out -> form.write(listing, out), format.name);
            }
        }
        return gate.exit(reading, comparison);
    }

    private Path file(String name) {
        Path file = output.file().orElse(Path.of(name));
        common.say(common.labels().text("written-one", file));
        return file;
    }

    private Listing<?> listing(Comparison comparison) {
        return what.value().equals(Schemas.columns().name())
                ? Listings.columns()
                : Listings.of(comparison, common.language(), what.value());
    }

    private Kept kept() {
        return switch (what.value()) {
            case "workbook", "dossier" -> Kept.TEXTS;
            case "notes" -> gate.isOpen() ? Kept.NOTES : Kept.STATEMENTS;
            default -> Kept.FINDINGS;
        };
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("workbook", "dossier"));
        names.addAll(Listings.names());
        names.add(Schemas.columns().name());
        return names;
    }
}
