package veritable.kernel;

/** Positions: the protocol counts code points, Java UTF-16 units. */
final class CodePoints {
    private CodePoints() {}

    /** The offset of a position; the text's end if it is beyond. */
    static int offset(String text, int position) {
        int length = text.codePointCount(0, text.length());
        return text.offsetByCodePoints(0, Math.max(0, Math.min(position, length)));
    }

    static int position(String text, int offset) {
        return text.codePointCount(0, offset);
    }
}
