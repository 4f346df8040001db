package veritable.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import veritable.compare.Comparison;
import veritable.compare.Kept;
import veritable.compare.Reading;
import veritable.decision.Docket;
import veritable.decision.Kappa;
import veritable.decision.Ledger;
import veritable.decision.Standing;
import veritable.table.DecisionRow;
import veritable.table.Listing;
import veritable.table.Listings;
import veritable.table.TableFormat;

/** {@code veritable decisions}: which findings are answered, and whether the answers still hold. */
final class DecisionsCommand implements Command {
    private static final String UNDECIDED = "undecided";

    private final Inputs inputs = new Inputs();
    private final InputOptions options = new InputOptions();
    private final ReleaseOptions releases = new ReleaseOptions();
    private final LedgerOptions ledger = new LedgerOptions();
    private final FormatOption format = new FormatOption();

    private final Option standing =
            Option.of(
                    "open|kept|stale|contested|orphan",
                    "Only those that stand so (default: all).",
                    "--standing");

    private final Option history =
            Option.flag(
                    "Every line of the ledger instead: who answered what, and when.", "--history");

    private final Option agreement =
            Option.file(
                    "FILE",
                    "The ledger of a second reviewer: says how far both agree (Cohen's kappa).",
                    "--agreement");

    private final Option failOn =
            Option.of(
                    UNDECIDED,
                    "Exit with 1 when an error or warning is open, stale or contested.",
                    "--fail-on");

    private final OutputOptions output;
    private final CommonOptions common;
    private final Terminal terminal;

    DecisionsCommand(Terminal terminal) {
        this.terminal = terminal;
        this.output = new OutputOptions(terminal);
        this.common = new CommonOptions(terminal);
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("Lists what was decided of the findings, and what is still to be decided.")
                .operands(inputs.operand)
                .options(options.encoding, options.technologies, ledger.file)
                .options(standing, history, agreement, format.name, output.output, failOn)
                .options(releases.catalogue, releases.asOf)
                .options(common.lang, common.quiet, common.verbose);
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public int run() throws IOException {
        TableFormat form = format.format(terminal, common);
        Predicate<DecisionRow> wanted = wanted();
        checkGate();
        Ledger book = ledger.open(common);
        if (history.isGiven()) {
            output.write(out -> form.write(Listings.ledger(book.entries()), out), format.name);
            return ExitCode.DONE;
        }
        if (agreement.isGiven()) {
            return agree(book);
        }
        Reading reading = Reader.read(inputs.orSeeds(), options, common, terminal, Kept.FINDINGS);
        Docket docket = book.docket(Comparison.of(reading.statements(), releases.catalogue()));
        Listing<DecisionRow> all = Listings.decisions(docket);
        List<DecisionRow> rows = all.rows().stream().filter(wanted).toList();
        Listing<DecisionRow> some = new Listing<>(all.schema(), rows);
        Listing<DecisionRow> shown =
                format.name.or("table").equals("table")
                        ? some.select(
                                "id",
                                "standing",
                                "severity",
                                "subject",
                                "rule",
                                "values",
                                "answer",
                                "chosen",
                                "reviewer",
                                "changed")
                        : some;
        output.write(out -> form.write(shown, out), format.name);
        return ExitCode.of(reading) != ExitCode.DONE
                ? ExitCode.of(reading)
                : failOn.isGiven() && !docket.undecided().isEmpty()
                        ? ExitCode.FINDINGS
                        : ExitCode.DONE;
    }

    private int agree(Ledger book) throws IOException {
        Path other = Path.of(agreement.or(""));
        if (!Files.exists(other)) {
            throw new UsageException("--agreement " + other + ": no such file");
        }
        Kappa kappa = Kappa.of(book.inForce(), Ledger.at(other).inForce());
        String text =
                common.labels()
                        .text(
                                "agreement",
                                kappa.answered(),
                                kappa.agreed(),
                                Double.isNaN(kappa.kappa())
                                        ? "-"
                                        : String.format(Locale.ROOT, "%.2f", kappa.kappa()));
        output.write(out -> out.write((text + "\n").getBytes(StandardCharsets.UTF_8)));
        return ExitCode.DONE;
    }

    private Predicate<DecisionRow> wanted() {
        if (!standing.isGiven()) {
            return row -> true;
        }
        String asked = standing.or("").toLowerCase(Locale.ROOT);
        for (Standing each : Standing.values()) {
            if (each.id().equals(asked)) {
                return row -> row.standing() == each;
            }
        }
        throw new UsageException(
                "--standing " + asked + ": open, kept, stale, contested or orphan expected");
    }

    private void checkGate() {
        if (failOn.isGiven() && !failOn.or("").equalsIgnoreCase(UNDECIDED)) {
            throw new UsageException("--fail-on " + failOn.or("") + ": undecided expected");
        }
    }
}
