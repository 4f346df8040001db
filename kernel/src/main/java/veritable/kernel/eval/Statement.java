package veritable.kernel.eval;

import java.util.List;

/**
 * A statement, declaration or import of a cell, as its tokens tell, whether or not it is right.
 *
 * @param tokens without comments; never empty
 */
record Statement(List<Token> tokens) {
    /** What it declares, if anything. */
    enum Shape {
        IMPORT,
        METHOD,
        TYPE,
        OTHER
    }

    int start() {
        return tokens.get(0).start();
    }

    int end() {
        return last().end();
    }

    Token last() {
        return tokens.get(tokens.size() - 1);
    }

    String text(String code) {
        return code.substring(start(), end());
    }

    Shape shape() {
        int first = afterModifiers(tokens);
        if (tokens.get(0).is("import")) {
            return Shape.IMPORT;
        }
        if (isType(tokens, first)) {
            return Shape.TYPE;
        }
        return isMethod(tokens, first) ? Shape.METHOD : Shape.OTHER;
    }

    /** Whether a closing brace at its end ends it. */
    static boolean isBlock(List<Token> tokens) {
        int first = afterModifiers(tokens);
        if (first == tokens.size()) {
            return false;
        }
        Token head = tokens.get(first);
        if (head.is("{") || Words.BLOCK_HEADS.contains(head.text())) {
            return true;
        }
        if (tokens.get(Math.max(0, first - 1)).is("synchronized")
                || tokens.get(Math.max(0, first - 1)).is("static") && head.is("{")) {
            return true;
        }
        boolean label = first + 1 < tokens.size() && tokens.get(first + 1).is(":");
        return label && isBlock(tokens.subList(first + 2, tokens.size()))
                || isType(tokens, first)
                || isMethod(tokens, first);
    }

    static int afterModifiers(List<Token> tokens) {
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            if (token.is("@") && i + 1 < tokens.size() && !tokens.get(i + 1).is("interface")) {
                i = afterAnnotation(tokens, i + 1);
            } else if (token.is("non") && i + 2 < tokens.size() && tokens.get(i + 1).is("-")) {
                i += 3;
            } else if (Words.MODIFIERS.contains(token.text()) && !isBlockHead(tokens, i)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean isBlockHead(List<Token> tokens, int i) {
        return i + 1 < tokens.size() && (tokens.get(i + 1).is("(") || tokens.get(i + 1).is("->"));
    }

    private static int afterAnnotation(List<Token> tokens, int name) {
        int i = name + 1;
        while (i + 1 < tokens.size() && tokens.get(i).is(".")) {
            i += 2;
        }
        return i < tokens.size() && tokens.get(i).is("(") ? afterBrackets(tokens, i) : i;
    }

    /** The place behind the bracket that closes one. */
    static int afterBrackets(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            if (tokens.get(i).opens()) {
                depth++;
            } else if (tokens.get(i).closes() && --depth == 0) {
                return i + 1;
            }
        }
        return tokens.size();
    }

    private static boolean isType(List<Token> tokens, int first) {
        if (first + 1 >= tokens.size()) {
            return false;
        }
        String head = tokens.get(first).text();
        Token second = tokens.get(first + 1);
        return head.equals("@") && second.is("interface")
                || Words.TYPE_HEADS.contains(head) && second.isName();
    }

    private static boolean isMethod(List<Token> tokens, int first) {
        int open = first;
        while (open < tokens.size() && !tokens.get(open).is("(")) {
            Token each = tokens.get(open);
            boolean type =
                    each.isName()
                            || Words.PRIMITIVES.contains(each.text())
                            || each.is("extends")
                            || each.is("super")
                            || "<>[].,?&@".contains(each.text());
            if (!type) {
                return false;
            }
            open++;
        }
        if (open - first < 2 || open == tokens.size() || !tokens.get(open - 1).isName()) {
            return false;
        }
        Token before = tokens.get(open - 2);
        if (!(before.isWord() || before.is(">") || before.is("]"))) {
            return false;
        }
        int close = afterBrackets(tokens, open);
        return close == tokens.size()
                || tokens.get(close).is("{")
                || tokens.get(close).is("throws")
                || tokens.get(close).is("[");
    }
}
