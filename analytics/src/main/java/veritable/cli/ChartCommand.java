package veritable.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import veritable.chart.Chart;
import veritable.chart.Charts;
import veritable.compare.Comparison;

/** {@code veritable chart NAME}: one chart as SVG or PNG. */
@Command(
        name = "chart",
        mixinStandardHelpOptions = true,
        description = "Draws one chart; without --output, as SVG on standard output.")
final class ChartCommand implements Callable<Integer> {
    private static final String PROGRESSION = "progression";

    @Parameters(index = "0", paramLabel = "NAME", description = "versions, progression, …")
    private String name = "";

    @Parameters(index = "1..*", paramLabel = "INPUT", description = Inputs.DESCRIPTION)
    private List<String> inputs = List.of();

    @Mixin private final InputOptions options = new InputOptions();

    @Option(
            names = {"-t", "--technology"},
            paramLabel = "NAME",
            split = ",",
            description = "Technologies of a progression (default: those with most versions).")
    private List<String> technologies = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "svg|png",
            description = "Form of the image (default: from the file's ending, else svg).")
    private @Nullable String format;

    @Option(
            names = "--scale",
            paramLabel = "1-8",
            description = "Pixels per unit of a PNG (default: 2).")
    private int scale = 2;

    @Mixin private final OutputOptions output;
    @Mixin private final CommonOptions common;
    private final Terminal terminal;

    ChartCommand(Terminal terminal) {
        this.terminal = terminal;
        this.output = new OutputOptions(terminal);
        this.common = new CommonOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Names.check("chart", name, Charts.ids());
        boolean png = isPng();
        Reading reading =
                Reading.of(Inputs.orSeeds(inputs), options, common, terminal, Kept.FINDINGS);
        if (reading.statements().isEmpty()) {
            common.warn(common.labels().text("nothing-read"));
            return ExitCode.UNREADABLE;
        }
        Comparison comparison = Comparison.of(reading.statements());
        Chart chart = chart(comparison);
        if (!chart.unshown().isEmpty()) {
            common.warn(common.labels().text("unshown", String.join(" ", chart.unshown())));
        }
        output.write(
                out ->
                        out.write(
                                png
                                        ? chart.png(scale)
                                        : chart.svg().getBytes(StandardCharsets.UTF_8)));
        return reading.exit();
    }

    private boolean isPng() {
        String form =
                format != null
                        ? format.toLowerCase(Locale.ROOT)
                        : output.file()
                                        .map(Object::toString)
                                        .filter(f -> f.endsWith(".png"))
                                        .isPresent()
                                ? "png"
                                : "svg";
        if (!form.equals("svg") && !form.equals("png")) {
            throw new UsageException("--format " + format + ": svg or png expected");
        }
        return form.equals("png");
    }

    private Chart chart(Comparison comparison) {
        Optional<Chart> chart =
                name.equals(PROGRESSION) && !technologies.isEmpty()
                        ? Charts.progression(comparison, common.language(), technologies)
                        : Charts.find(comparison, common.language(), name);
        return chart.orElseThrow(
                () ->
                        new UsageException(
                                "chart "
                                        + name
                                        + ": nothing to show; these reports have "
                                        + String.join(
                                                ", ",
                                                Charts.of(comparison, common.language()).stream()
                                                        .map(Chart::id)
                                                        .toList())));
    }
}
