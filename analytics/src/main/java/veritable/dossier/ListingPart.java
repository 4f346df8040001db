package veritable.dossier;

import java.util.List;
import java.util.Optional;
import veritable.table.Column;
import veritable.table.Listing;

/** One table, folded, sortable. */
final class ListingPart<T> implements Part {
    /** A page with more rows than this is no longer a page; the rest is in the CSV files. */
    static final int MOST_ROWS = 2000;

    private final Listing<T> listing;
    private final long all;

    ListingPart(Listing<T> listing) {
        this(listing, listing.rows().size());
    }

    /** A listing that should have so many rows, and may have been let go. */
    ListingPart(Listing<T> listing, long all) {
        this.listing = listing;
        this.all = all;
    }

    @Override
    public String id() {
        return listing.name();
    }

    @Override
    public String title(Dossier dossier) {
        return listing.schema().label(dossier.language());
    }

    @Override
    public boolean isPresent(Dossier dossier) {
        return all > 0;
    }

    @Override
    public void write(Dossier dossier, HtmlWriter html) {
        List<T> rows = listing.rows();
        rows = rows.subList(0, Math.min(rows.size(), MOST_ROWS));
        List<Column<T>> columns = shown();
        html.open("details", "class", "table");
        html.element("summary", dossier.label("table.rows", all));
        html.open("div", "class", "scroll").open("table", "class", "sortable");
        html.open("thead").open("tr");
        for (Column<T> column : columns) {
            Headings.write(html, column.label(dossier.language()), column.type().isNumber());
        }
        html.close().close().open("tbody");
        for (T row : rows) {
            html.open("tr");
            for (Column<T> column : columns) {
                Optional<?> cell = column.in(row);
                html.element(
                        "td",
                        cell.map(Object::toString).orElse(""),
                        "class",
                        column.type().isNumber() ? "number" : "text");
            }
            html.close();
        }
        html.close().close().close();
        if (all > rows.size()) {
            html.element("p", dossier.label("table.cut", rows.size(), all), "class", "cut");
        }
        html.close();
    }

    /** The columns that have a value in some row. */
    private List<Column<T>> shown() {
        return listing.schema().columns().stream()
                .filter(
                        column ->
                                listing.rows().stream().anyMatch(row -> column.in(row).isPresent()))
                .toList();
    }
}
