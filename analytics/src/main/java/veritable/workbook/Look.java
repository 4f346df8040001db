package veritable.workbook;

/** What a cell looks like. Each is one cell style of the workbook, whatever the number of cells. */
enum Look {
    /** The name of a sheet, in large letters. */
    TITLE,
    /** A line under a title. */
    SUBTITLE,
    /** The heading of a part of a sheet. */
    PART,
    /** The head of a column. */
    HEADER,
    /** The head of a column of numbers. */
    HEADER_NUMBER,
    /** Text on one line. */
    TEXT,
    /** Text broken over lines: quotes, sentences. */
    WRAPPED,
    /** Text that Excel must not take for a number: 1.20 is not 1.2. */
    VERSION,
    /** The version that is the highest of its row. */
    VERSION_HIGHER,
    /** A name that a row is about. */
    STRONG,
    /** The number of a row. */
    ORDINAL,
    INTEGER,
    DECIMAL,
    DATE,
    FLAG,
    /** Text that leads somewhere. */
    LINK,
    /** A number that leads somewhere. */
    LINK_NUMBER,
    /** A severity; its colour comes by condition. */
    BADGE,
    /** How reports stand to each other; its colour comes by condition. */
    STATE,
    /** A number that stands for itself, in large letters. */
    FIGURE,
    FIGURE_ERROR,
    FIGURE_WARNING,
    /** The words under a figure. */
    CAPTION,
    /** A cell for the reviewer to fill in. */
    INPUT,
    /** The same for a version: what is typed stays text. */
    INPUT_VERSION;

    /** Whether text that is too long goes on in the next line. */
    boolean isWrapped() {
        return switch (this) {
            case HEADER, HEADER_NUMBER, WRAPPED, STRONG, LINK, VERSION, VERSION_HIGHER, INPUT ->
                    true;
            default -> false;
        };
    }
}
