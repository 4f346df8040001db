package veritable.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import veritable.table.Listings;
import veritable.table.TableFormat;

/** {@code veritable claims}: every version claim and every place where it is made. */
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description = "Lists every version claim, one row per statement and place.")
final class ClaimsCommand implements Callable<Integer> {
    @Mixin private final Inputs inputs = new Inputs();
    @Mixin private final InputOptions options = new InputOptions();
    @Mixin private final FormatOption format = new FormatOption();
    @Mixin private final OutputOptions output;
    @Mixin private final CommonOptions common;
    private final Terminal terminal;

    ClaimsCommand(Terminal terminal) {
        this.terminal = terminal;
        this.output = new OutputOptions(terminal);
        this.common = new CommonOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        TableFormat form = format.format(terminal, common);
        Reading reading = Reading.of(inputs.orSeeds(), options, common, terminal, Kept.CLAIMS);
        output.write(out -> form.write(Listings.claims(reading.statements()), out));
        return reading.exit();
    }
}
