package veritable.kernel.eval;

/**
 * A word, sign, literal or comment of the code.
 *
 * @param closed whether a literal or comment has its end
 */
record Token(Kind kind, int start, int end, String text, boolean closed) {
    enum Kind {
        WORD,
        NUMBER,
        STRING,
        TEXT_BLOCK,
        CHARACTER,
        COMMENT,
        SIGN
    }

    boolean is(String other) {
        return text.equals(other);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isName() {
        return isWord() && !Words.isReserved(text);
    }

    boolean opens() {
        return kind == Kind.SIGN && (is("(") || is("[") || is("{"));
    }

    boolean closes() {
        return kind == Kind.SIGN && (is(")") || is("]") || is("}"));
    }

    /** How much deeper it leads. */
    int nesting() {
        return opens() ? 1 : closes() ? -1 : 0;
    }

    /** What closes this bracket. */
    String counterpart() {
        return switch (text) {
            case "(" -> ")";
            case "[" -> "]";
            default -> "}";
        };
    }
}
