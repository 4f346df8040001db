package veritable.table;

/** A column and the table that has it. */
public record ColumnRow(Schema<?> table, Column<?> column) {}
