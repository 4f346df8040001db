package veritable.technology;

/**
 * A technology's name in a text, {@code start} inclusive, {@code end} exclusive.
 *
 * @param sure whether the name counts without a version beside it
 * @param exact whether it is written as the data file has it, or its case does not matter
 * @param glued whether a number follows without a blank ({@code JDK17})
 */
public record Named(
        Technology technology,
        Traits traits,
        int start,
        int end,
        boolean sure,
        boolean exact,
        boolean glued) {}
