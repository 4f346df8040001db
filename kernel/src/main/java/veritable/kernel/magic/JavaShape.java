package veritable.kernel.magic;

/**
 * Follows Java from character to character, just closely enough to know where a statement may
 * begin: past strings, text blocks, comments and brackets.
 */
final class JavaShape {
    private final String code;
    private int depth;
    private boolean ended = true;
    private boolean assigns;
    private char last;
    private int statement;

    JavaShape(String code) {
        this.code = code;
    }

    /** Whether no statement is going on. */
    boolean betweenStatements() {
        return depth == 0 && ended;
    }

    /** Whether what comes is the value of an assignment. */
    boolean afterEquals() {
        return depth == 0 && assigns && last == '=';
    }

    /** Where the statement that is going on began. */
    int statement() {
        return statement;
    }

    /** Forgets the statement that is going on. */
    void restart() {
        ended = true;
        assigns = false;
        last = 0;
    }

    /** Passes one token, comment, blank or line break, and gives the place after it. */
    int pass(int i) {
        char c = code.charAt(i);
        if (Character.isWhitespace(c)) {
            return i + 1;
        }
        if (code.startsWith("//", i)) {
            return lineEnd(i);
        }
        if (code.startsWith("/*", i)) {
            int end = code.indexOf("*/", i + 2);
            return end < 0 ? code.length() : end + 2;
        }
        begin(i);
        int end = literalEnd(i, c);
        if (end > i) {
            last = c;
            return end;
        }
        punctuation(c, i);
        last = c;
        return i + 1;
    }

    private void begin(int i) {
        if (ended && depth == 0) {
            statement = i;
        }
        ended = false;
    }

    /** The place after a string, text block or character; the same place if none begins here. */
    private int literalEnd(int i, char c) {
        if (code.startsWith("\"\"\"", i)) {
            return closed(i + 3, "\"\"\"", code.length());
        }
        if (c == '"' || c == '\'') {
            return closed(i + 1, String.valueOf(c), lineEnd(i));
        }
        return i;
    }

    private int closed(int from, String quote, int limit) {
        for (int i = from; i < limit; i++) {
            if (code.charAt(i) == '\\') {
                i++;
            } else if (code.startsWith(quote, i)) {
                return i + quote.length();
            }
        }
        return limit;
    }

    private void punctuation(char c, int i) {
        switch (c) {
            case '(', '[', '{' -> depth++;
            case ')', ']' -> depth = Math.max(0, depth - 1);
            case '}' -> {
                depth = Math.max(0, depth - 1);
                ended = depth == 0 && !assigns;
            }
            case ';' -> {
                ended = depth == 0;
                assigns &= !ended;
            }
            case '=' -> assigns |= depth == 0 && isAssignment(i);
            default -> {}
        }
    }

    private boolean isAssignment(int i) {
        boolean doubled = i + 1 < code.length() && code.charAt(i + 1) == '=';
        return !doubled && (i == 0 || "=!<>+-*/%&|^".indexOf(code.charAt(i - 1)) < 0);
    }

    int lineEnd(int i) {
        int end = code.indexOf('\n', i);
        return end < 0 ? code.length() : end;
    }
}
