package veritable.cli;

import veritable.compare.Comparison;
import veritable.language.Language;
import veritable.table.FindingRow;
import veritable.table.Listing;
import veritable.table.Listings;

/** The findings as a person reads them on a terminal: the columns that fit on a screen. */
final class Summary {
    private Summary() {}

    static Listing<FindingRow> of(Comparison comparison, Language language) {
        return Listings.findings(comparison.findings(), language)
                .select("severity", "subject", "message");
    }
}
