package veritable.jupyter;

import veritable.compare.Comparison;
import veritable.decision.Ledger;

/** A comparison, to be shown with the answers of a ledger. */
public record DecidedComparison(Comparison comparison, Ledger ledger) {}
