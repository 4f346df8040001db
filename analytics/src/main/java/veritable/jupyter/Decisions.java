package veritable.jupyter;

import veritable.compare.Comparison;
import veritable.decision.Ledger;

/**
 * A comparison with what was decided of it.
 *
 * <pre>{@code
 * Ledger ledger = Ledger.at("decisions.jsonl");
 * ledger.accept(Conflicts.of(c, "Istio"), "B", "stands in the release notes");
 * Decisions.of(c, ledger)
 * }</pre>
 *
 * <p>A comparison alone is shown with the ledger at hand: the last one in a variable, else {@code
 * decisions.jsonl} of the notebook's folder.
 */
public final class Decisions {
    private Decisions() {}

    /**
     * The comparison, each finding with its answer: kept, stale because the evidence has changed,
     * open; and answers that have lost their finding.
     *
     * @param ledger such as {@code Ledger.at("decisions.jsonl")}; read anew whenever it is shown
     */
    public static DecidedComparison of(Comparison comparison, Ledger ledger) {
        return new DecidedComparison(comparison, ledger);
    }
}
