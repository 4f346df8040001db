/**
 * Everything as tables: {@link veritable.table.Schemas} names the columns, once for all outputs;
 * {@link veritable.table.Tables} makes Tablesaw tables of them. May import {@code compare} and what
 * is above it, and Tablesaw.
 */
@NullMarked
package veritable.table;

import org.jspecify.annotations.NullMarked;
