package veritable.workbook;

/** One sheet of the workbook. */
interface WorkbookSheet {
    /** Stable; its name in a language is the label {@code sheet.<id>}. */
    String id();

    /** Writes the sheet to the end of {@code book}. */
    void write(Book book, Material material);
}
