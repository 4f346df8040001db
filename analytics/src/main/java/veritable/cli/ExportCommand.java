package veritable.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import veritable.chart.Charts;
import veritable.compare.Comparison;
import veritable.dossier.Dossiers;
import veritable.table.Listing;
import veritable.table.Listings;
import veritable.table.Schema;
import veritable.table.Schemas;
import veritable.table.TableFormat;
import veritable.workbook.Workbooks;

/** {@code veritable export WHAT}: one output by itself. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes one output: workbook, dossier, or a table: reports, claims, mentions, updates,",
            "recommendations, trends, metrics, events, references, notes, findings, evidence."
        })
final class ExportCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            description = "workbook, dossier or the name of a table.")
    private String what = "";

    @Parameters(index = "1..*", paramLabel = "INPUT", description = Inputs.DESCRIPTION)
    private List<String> inputs = List.of();

    @Mixin private final InputOptions options = new InputOptions();
    @Mixin private final FormatOption format = new FormatOption();
    @Mixin private final OutputOptions output;
    @Mixin private final Gate gate = new Gate();
    @Mixin private final CommonOptions common;
    private final Terminal terminal;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
        this.output = new OutputOptions(terminal);
        this.common = new CommonOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        gate.check();
        TableFormat form = format.format(terminal, common);
        Names.check("export", what, names());
        Reading reading = Reading.of(Inputs.orSeeds(inputs), options, common, terminal, kept());
        Comparison comparison = Comparison.of(reading.statements());
        switch (what) {
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
                output.write(out -> form.write(listing, out));
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
        return what.equals(Schemas.columns().name())
                ? Listings.columns()
                : Listings.of(comparison, common.language(), what);
    }

    private Kept kept() {
        return switch (what) {
            case "workbook", "dossier" -> Kept.TEXTS;
            case "notes" -> gate.isOpen() ? Kept.NOTES : Kept.STATEMENTS;
            default -> Kept.FINDINGS;
        };
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("workbook", "dossier"));
        for (Schema<?> schema : Schemas.all()) {
            // a comparison does not keep the sections of its reports
            if (!schema.name().equals("sections")) {
                names.add(schema.name());
            }
        }
        return names;
    }
}
