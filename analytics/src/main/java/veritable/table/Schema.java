package veritable.table;

import java.util.ArrayList;
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

    /**
     * The schema with these columns alone, in this order.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public Schema<T> select(String... names) {
        List<Column<T>> selected = new ArrayList<>();
        for (String name : names) {
            selected.add(column(name));
        }
        return new Schema<>(name, selected);
    }

    private String names() {
        return String.join(", ", columns.stream().map(Column::name).toList());
    }

    /** The title a reader sees; one that is not of {@link Schemas} goes by its name. */
    public String label(Language language) {
        return Labels.of(Schema.class, language).find("table." + name).orElse(name);
    }
}
