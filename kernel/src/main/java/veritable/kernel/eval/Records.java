package veritable.kernel.eval;

import java.util.regex.Pattern;

/**
 * JShell makes all types public, and the compiler then wants a record's own constructor to be so.
 */
final class Records {
    private Records() {}

    /** The same record with a public constructor; what stands after it is moved on its line. */
    static Piece published(Piece piece) {
        String name = Pattern.quote(piece.names().get(0));
        String text =
                piece.text()
                        .replaceAll(
                                "([{;}]\\s*(?:@\\w+\\s*)*)("
                                        + name
                                        + "\\s*(?:\\([^()]*\\)\\s*)?\\{)",
                                "$1public $2");
        return new Piece(piece.start(), text, piece.form(), piece.names());
    }
}
