package veritable.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import veritable.compare.Comparison;
import veritable.compare.Kept;
import veritable.compare.Reading;
import veritable.decision.Ballots;
import veritable.decision.Ledger;
import veritable.review.Review;
import veritable.review.ReviewServer;

/** {@code veritable review}: a page in the browser where findings are settled one by one. */
final class ReviewCommand implements Command {
    private final Inputs inputs = new Inputs();
    private final InputOptions options = new InputOptions();
    private final ReleaseOptions releases = new ReleaseOptions();
    private final LedgerOptions ledger = new LedgerOptions();
    private final Option port =
            Option.of("PORT", "Where to listen on 127.0.0.1 (default: any free port).", "--port");
    private final CommonOptions common;
    private final Terminal terminal;

    ReviewCommand(Terminal terminal) {
        this.terminal = terminal;
        this.common = new CommonOptions(terminal);
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "Serves a page to this machine's browser where findings are settled one by one,",
                        "and prints its address, which is good for one visit. Runs until it is stopped.")
                .operands(inputs.operand)
                .options(options.encoding, options.technologies, ledger.file, ledger.reviewer)
                .options(releases.catalogue, releases.asOf)
                .options(port, common.lang, common.quiet, common.verbose);
    }

    @Override
    public CommonOptions common() {
        return common;
    }

    @Override
    public int run() throws IOException {
        int number = port();
        Ledger book = ledger.open(common);
        Reading reading = Reader.read(inputs.orSeeds(), options, common, terminal, Kept.TEXTS);
        Comparison comparison = Comparison.of(reading.statements(), releases.catalogue());
        Review review =
                new Review(
                        book,
                        comparison,
                        Ballots.of(comparison),
                        reading.texts(),
                        common.language());
        try (ReviewServer server = ReviewServer.open(review, number)) {
            PrintStream out = new PrintStream(terminal.out(), true, StandardCharsets.UTF_8);
            out.println(server.address());
            common.say(common.labels().text("reviewing"));
            new CountDownLatch(1).await();
            return ExitCode.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.DONE;
        }
    }

    private int port() {
        String text = port.or("0");
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number < 1 << 16) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new UsageException("--port " + text + ": a number from 0 to 65535 expected");
    }
}
