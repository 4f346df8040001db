package veritable.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import veritable.language.Language;
import veritable.table.Column;
import veritable.table.Listing;
import veritable.table.Schema;

/** A sheet that shows columns of a listing, with a link to the place of each row. */
final class ListingSheet<T> implements WorkbookSheet {
    private static final int REPORT = 26;
    private static final int SECTION = 32;

    private final String id;
    private final BiFunction<Material, Language, Listing<T>> listing;
    private final List<String> columns;
    private final int most;

    /**
     * @param columns their names, in the order they are shown, with blanks between
     */
    ListingSheet(String id, BiFunction<Material, Language, Listing<T>> listing, String columns) {
        this(id, listing, List.of(columns.split(" ")), Integer.MAX_VALUE);
    }

    private ListingSheet(
            String id,
            BiFunction<Material, Language, Listing<T>> listing,
            List<String> columns,
            int most) {
        this.id = id;
        this.listing = listing;
        this.columns = columns;
        this.most = most;
    }

    /** The same with the first rows only, and a line that says so, where there are more. */
    ListingSheet<T> atMost(int rows) {
        return new ListingSheet<>(id, listing, columns, rows);
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
            fields.add(field(rows.schema(), column, book, material));
        }
        TableWriter<T> table =
                new TableWriter<>(book, book.labels().text("sheet." + id), fields, 1).atMost(most);
        for (T row : rows.rows()) {
            table.write(row);
        }
        if (id.equals("notes")) {
            table.leaveOut(material.notesLetGo());
        }
        table.finish();
    }

    private static <T> Field<T> field(Schema<T> schema, String name, Book book, Material material) {
        Column<T> column = schema.column(name);
        String label = column.label(book.language());
        return switch (name) {
            case "line" ->
                    Field.line(
                            label,
                            row ->
                                    new Place(
                                            "",
                                            column.in(row).map(Integer.class::cast).orElse(0),
                                            book.links().toFile(path(schema, row))));
            case "target", "link" -> Field.web(label, row -> Field.shown(column, row));
            case "report" ->
                    Field.text(label, Look.WRAPPED, (T row) -> material.name(path(schema, row)))
                            .atMost(REPORT);
            case "section" ->
                    Field.text(
                                    label,
                                    Look.WRAPPED,
                                    (T row) ->
                                            material.within(
                                                    path(schema, row), Field.shown(column, row)))
                            .atMost(SECTION);
            default -> Field.of(column, book);
        };
    }

    private static <T> String path(Schema<T> schema, T row) {
        return Field.shown(schema.column("path"), row);
    }
}
