package veritable.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import veritable.compare.Comparison;
import veritable.decision.Docket;
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

    /** How the findings stand; where there is no ledger, nothing was decided. */
    Docket docket(Comparison comparison, CommonOptions common) {
        return file.isGiven() || Files.exists(path())
                ? open(common).docket(comparison)
                : Docket.undecided(comparison);
    }

    private Path path() {
        return Path.of(file.or("decisions.jsonl"));
    }

    /** Opens the ledger and tells of every line in it that is not in force. */
    Ledger open(CommonOptions common) {
        Ledger ledger = Ledger.at(path());
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
