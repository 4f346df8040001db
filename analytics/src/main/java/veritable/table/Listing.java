package veritable.table;

import java.util.List;
import java.util.Objects;

/** A table that is not yet one: the columns, and the rows to read them from. */
public record Listing<T>(Schema<T> schema, List<T> rows) {
    public Listing {
        Objects.requireNonNull(schema, "schema");
        rows = List.copyOf(rows);
    }

    /** The table's name, as in {@link Schemas}. */
    public String name() {
        return schema.name();
    }

    /**
     * The same rows with these columns alone, in this order.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public Listing<T> select(String... columns) {
        return new Listing<>(schema.select(columns), rows);
    }
}
