package veritable.kernel.api;

/**
 * How much of a long value is shown.
 *
 * @param rows of a table: half from its head, half from its tail
 * @param columns of a table
 * @param characters of a text
 */
public record Limits(int rows, int columns, int characters) {
    public static final Limits STANDARD = new Limits(20, 30, 10_000);

    public Limits {
        if (rows < 1 || columns < 1 || characters < 1) {
            throw new IllegalArgumentException(
                    rows
                            + " rows, "
                            + columns
                            + " columns, "
                            + characters
                            + " characters (each at least 1)");
        }
    }
}
