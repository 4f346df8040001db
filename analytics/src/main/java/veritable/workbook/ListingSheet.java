package veritable.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import veritable.language.Language;
import veritable.table.Listing;

/** A sheet that shows columns of a listing, with a link to the place of each row. */
final class ListingSheet<T> implements WorkbookSheet {
    private final String id;
    private final BiFunction<Material, Language, Listing<T>> listing;
    private final List<String> columns;

    /**
     * @param columns their names, in the order they are shown, with blanks between
     */
    ListingSheet(String id, BiFunction<Material, Language, Listing<T>> listing, String columns) {
        this.id = id;
        this.listing = listing;
        this.columns = List.of(columns.split(" "));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void write(Book book, Material material) {
        Listing<T> rows = listing.apply(material, book.language());
        List<Field<T>> fields = new ArrayList<>();
        for (String column : columns) {
            fields.add(Field.of(rows.schema().column(column), book));
        }
        TableWriter<T> table =
                new TableWriter<>(book, book.labels().text("sheet." + id), fields, 1);
        for (T row : rows.rows()) {
            table.write(row);
        }
        table.finish();
    }
}
