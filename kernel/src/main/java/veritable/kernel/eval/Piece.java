package veritable.kernel.eval;

import java.util.List;

/**
 * A part of a cell that is evaluated by itself: a statement, a declaration, an import.
 *
 * @param start of it in the cell
 * @param text of it, perhaps with a semicolon that the cell has left out
 * @param names that it declares
 */
record Piece(int start, String text, Form form, List<String> names) {
    /** What a piece is, as far as is known. */
    enum Form {
        UNKNOWN,
        EXPRESSION,
        IMPORT,
        VARIABLES,
        METHOD,
        TYPE,
        STATEMENT
    }

    static Piece of(int start, String text, Form form) {
        return new Piece(start, text, form, List.of());
    }

    Piece as(Form known, List<String> declared) {
        return new Piece(start, text, known, declared);
    }

    /** Whether its place among statements means nothing: what stands before may use it. */
    boolean mayComeEarly() {
        return form == Form.METHOD || form == Form.TYPE;
    }
}
