package veritable.cli;

import java.util.List;
import veritable.compare.Comparison;
import veritable.language.Language;
import veritable.table.Column;
import veritable.table.FindingRow;
import veritable.table.Listing;
import veritable.table.Listings;
import veritable.table.Schema;

/** The findings as a person reads them on a terminal: the columns that fit on a screen. */
final class Summary {
    private static final List<String> COLUMNS = List.of("severity", "subject", "message");

    private Summary() {}

    static Listing<FindingRow> of(Comparison comparison, Language language) {
        Listing<FindingRow> all = Listings.findings(comparison.findings(), language);
        List<Column<FindingRow>> columns = COLUMNS.stream().map(all.schema()::column).toList();
        return new Listing<>(new Schema<>(all.name(), columns), all.rows());
    }
}
