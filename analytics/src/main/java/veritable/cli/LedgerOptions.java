package veritable.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import veritable.decision.Ledger;
import veritable.decision.LedgerProblem;

/** Which ledger, and who writes in it. */
final class LedgerOptions {
    final Option file =
            Option.file("FILE", "The ledger of decisions (default: decisions.jsonl).", "--ledger");
    final Option reviewer =
            Option.of(
                    "NAME",
                    "Who decides (default: VERITABLE_REVIEWER, else the user).",
                    "--reviewer");

    /** Opens the ledger and tells of every line in it that is not in force. */
    Ledger open(CommonOptions common) {
        Ledger ledger = Ledger.at(Path.of(file.or("decisions.jsonl")));
        try {
            for (LedgerProblem problem : ledger.problems()) {
                common.warn(problem.message());
            }
        } catch (UncheckedIOException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        return reviewer.isGiven() ? ledger.by(reviewer.or("")) : ledger;
    }
}
