package veritable.table;

import java.util.List;
import veritable.language.Labels;
import veritable.language.Language;

/** The columns of one table, in order. Names of tables and columns are API: they do not change. */
public record Schema<T>(String name, List<Column<T>> columns) {
    public Schema {
        columns = List.copyOf(columns);
    }

    /**
     * @throws IllegalArgumentException if there is no such column, naming those there are
     */
    public Column<T> column(String name) {
        for (Column<T> column : columns) {
            if (column.name().equals(name)) {
                return column;
            }
        }
        throw new IllegalArgumentException(
                "table \""
                        + this.name
                        + "\" has no column \""
                        + name
                        + "\" (it has "
                        + names()
                        + ")");
    }

    private String names() {
        return String.join(", ", columns.stream().map(Column::name).toList());
    }

    /**
     * The title a reader sees.
     *
     * @throws IllegalArgumentException if the schema is not one of {@link Schemas}
     */
    public String label(Language language) {
        return Labels.of(Schema.class, language).text("table." + name);
    }
}
