package veritable.table;

import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a schema.
 *
 * @param name stable: notebooks and scripts use it
 * @param value of one row: a value of the column's type, or empty where there is none
 * @param description one sentence for the manual
 */
public record Column<T>(
        String name, Type type, Function<T, ? extends Optional<?>> value, String description) {
    /** What a cell holds. */
    public enum Type {
        /** {@link String} */
        TEXT,
        /** {@link Integer} */
        INTEGER,
        /** {@link Double} */
        DECIMAL,
        /** {@link Boolean} */
        BOOLEAN,
        /** {@link java.time.LocalDate} */
        DATE
    }
}
