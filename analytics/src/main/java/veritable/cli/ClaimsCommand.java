package veritable.cli;

import java.io.IOException;
import veritable.compare.Kept;
import veritable.compare.Reading;
import veritable.table.Listings;
import veritable.table.TableFormat;

/** {@code veritable claims}: every version claim and every place where it is made. */
final class ClaimsCommand implements Command {
    private final Inputs inputs = new Inputs();
    private final InputOptions options = new InputOptions();
    private final FormatOption format = new FormatOption();
    private final OutputOptions output;
    private final CommonOptions common;
    private final Terminal terminal;

    ClaimsCommand(Terminal terminal) {
        this.terminal = terminal;
        this.output = new OutputOptions(terminal);
        this.common = new CommonOptions(terminal);
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("Lists every version claim, one row per statement and place.")
                .operands(inputs.operand)
                .options(options.encoding, options.technologies, format.name, output.output)
                .options(common.lang, common.quiet, common.verbose);
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public int run() throws IOException {
        TableFormat form = format.format(terminal, common);
        Reading reading = Reader.read(inputs.orSeeds(), options, common, terminal, Kept.CLAIMS);
        output.write(out -> form.write(Listings.claims(reading.statements()), out), format.name);
        return ExitCode.of(reading);
    }
}
