package veritable.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import veritable.chart.Chart;
import veritable.chart.Charts;
import veritable.compare.Comparison;
import veritable.compare.Kept;
import veritable.compare.Reading;
import veritable.release.ReleaseCatalogue;

/** {@code veritable chart NAME}: one chart as SVG or PNG. */
final class ChartCommand implements Command {
    private static final String PROGRESSION = "progression";

    private final Operand name = Operand.one("NAME", "versions, progression, …");
    private final Inputs inputs = new Inputs();

    private final InputOptions options = new InputOptions();
    private final ReleaseOptions releases = new ReleaseOptions();

    private final Option technologies =
            Option.repeated(
                    "NAME",
                    "Technologies of a progression (default: those with most versions).",
                    "-t",
                    "--technology");
    private final Option format =
            Option.of(
                    "svg|png",
                    "Form of the image (default: from the file's ending, else svg).",
                    "--format");
    private final Option scale =
            Option.of("1-8", "Pixels per unit of a PNG (default: 2).", "--scale");

    private final OutputOptions output;
    private final CommonOptions common;
    private final Terminal terminal;

    ChartCommand(Terminal terminal) {
        this.terminal = terminal;
        this.output = new OutputOptions(terminal);
        this.common = new CommonOptions(terminal);
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("Draws one chart; without --output, as SVG on standard output.")
                .operands(name, inputs.operand)
                .options(options.encoding, options.technologies, technologies, format, scale)
                .options(releases.catalogue, releases.asOf)
                .options(output.output, common.lang, common.quiet, common.verbose);
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public int run() throws IOException {
        Names.check("chart", name.value(), Charts.ids());
        boolean png = isPng();
        int pixels = pixels();
        ReleaseCatalogue known = releases.catalogue();
        Reading reading = Reader.read(inputs.orSeeds(), options, common, terminal, Kept.FINDINGS);
        if (reading.statements().isEmpty()) {
            common.warn(common.labels().text("nothing-read"));
            return ExitCode.UNREADABLE;
        }
        Comparison comparison = Comparison.of(reading.statements(), known);
        Chart chart = chart(comparison);
        if (!chart.unshown().isEmpty()) {
            common.warn(common.labels().text("unshown", String.join(" ", chart.unshown())));
        }
        output.write(
                out ->
                        out.write(
                                png
                                        ? chart.png(pixels)
                                        : chart.svg().getBytes(StandardCharsets.UTF_8)));
        return ExitCode.of(reading);
    }

    private int pixels() {
        String given = scale.or("2");
        if (given.length() != 1 || given.charAt(0) < '1' || given.charAt(0) > '8') {
            throw new UsageException("--scale " + given + ": a whole number from 1 to 8 expected");
        }
        return given.charAt(0) - '0';
    }

    private boolean isPng() {
        String form =
                format.isGiven()
                        ? format.or("").toLowerCase(Locale.ROOT)
                        : output.file()
                                        .map(Object::toString)
                                        .filter(f -> f.endsWith(".png"))
                                        .isPresent()
                                ? "png"
                                : "svg";
        if (!form.equals("svg") && !form.equals("png")) {
            throw new UsageException("--format " + format.or("") + ": svg or png expected");
        }
        return form.equals("png");
    }

    private Chart chart(Comparison comparison) {
        Optional<Chart> chart =
                name.value().equals(PROGRESSION) && technologies.isGiven()
                        ? Charts.progression(comparison, common.language(), technologies.values())
                        : Charts.find(comparison, common.language(), name.value());
        return chart.orElseThrow(
                () ->
                        new UsageException(
                                "chart "
                                        + name.value()
                                        + ": nothing to show; these reports have "
                                        + String.join(
                                                ", ",
                                                Charts.of(comparison, common.language()).stream()
                                                        .map(Chart::id)
                                                        .toList())));
    }
}
