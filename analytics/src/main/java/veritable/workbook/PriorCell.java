package veritable.workbook;

/**
 * A cell as it was when a workbook is written again.
 *
 * @param style its number in the workbook of then
 * @param value as it is stored; of a text, the text
 * @param formula without the sign of equality; mostly empty
 */
record PriorCell(int style, Kind kind, String value, String formula) {
    static final PriorCell NONE = new PriorCell(0, Kind.EMPTY, "", "");

    enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        FLAG,
        ERROR
    }

    boolean isBlank() {
        return formula.isEmpty() && value.isBlank();
    }

    /** The same with what the formula came to. */
    PriorCell withoutFormula() {
        return new PriorCell(style, kind, value, "");
    }

    PriorCell with(String moved) {
        return new PriorCell(style, kind, value, moved);
    }
}
