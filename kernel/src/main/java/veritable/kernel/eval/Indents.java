package veritable.kernel.eval;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** How far the line after some code is to be set in: by four for a block, by eight to go on. */
final class Indents {
    private static final String BLOCK = "    ";
    private static final String GOING_ON = "        ";

    private Indents() {}

    /**
     * @param tokens of the code, comments among them
     */
    static String after(String code, List<Token> tokens) {
        Token last = tokens.get(tokens.size() - 1);
        if (!last.closed()) {
            boolean first = code.indexOf('\n', last.start()) < 0;
            return of(code, code.length())
                    + (first && last.kind() == Token.Kind.COMMENT ? " " : "")
                    + (first && last.kind() == Token.Kind.TEXT_BLOCK ? GOING_ON : "");
        }
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).opens()) {
                open.push(i);
            } else if (tokens.get(i).closes() && !open.isEmpty()) {
                open.pop();
            }
        }
        int bracket = open.isEmpty() ? -1 : open.peek();
        List<Token> inside =
                tokens.subList(bracket + 1, tokens.size()).stream()
                        .filter(each -> each.kind() != Token.Kind.COMMENT)
                        .toList();
        if (bracket >= 0 && !tokens.get(bracket).is("{")) {
            return inside.isEmpty() || onOneLine(code, tokens.get(bracket), last)
                    ? of(code, tokens.get(bracket).start()) + GOING_ON
                    : of(code, last.start());
        }
        List<Statement> statements = Statements.of(inside);
        if (statements.isEmpty() || bracket >= 0 && last.is(",")) {
            return bracket < 0 ? of(code, code.length()) : inBlock(code, tokens.get(bracket), last);
        }
        return afterStatement(code, statements.get(statements.size() - 1));
    }

    private static String inBlock(String code, Token bracket, Token last) {
        return onOneLine(code, bracket, last)
                ? of(code, bracket.start()) + BLOCK
                : of(code, last.start());
    }

    private static String afterStatement(String code, Statement statement) {
        String indent = of(code, statement.start());
        List<Token> tokens = statement.tokens();
        Token last = tokens.get(tokens.size() - 1);
        boolean branch = tokens.get(0).is("case") || tokens.get(0).is("default");
        boolean label = last.is(":") && (branch || tokens.size() == 2) || last.is("->") && branch;
        if (label) {
            return indent + BLOCK;
        }
        if (last.is(";") || last.is("}")) {
            return indent;
        }
        if (isHead(tokens)) {
            return of(code, last.start()) + BLOCK;
        }
        if (statement.shape() != Statement.Shape.OTHER || tokens.get(0).is("@")) {
            return indent;
        }
        return indent + GOING_ON;
    }

    /** Whether it ends where another statement is to follow, such as after {@code if (x)}. */
    private static boolean isHead(List<Token> tokens) {
        Token last = tokens.get(tokens.size() - 1);
        if (last.is("else") || last.is("do") || last.is("try") || last.is("finally")) {
            return true;
        }
        if (!last.is(")")) {
            return false;
        }
        int depth = 0;
        for (int i = tokens.size() - 1; i > 0; i--) {
            depth += tokens.get(i).closes() ? 1 : tokens.get(i).opens() ? -1 : 0;
            if (depth == 0) {
                String head = tokens.get(i - 1).text();
                return Words.BLOCK_HEADS.contains(head) || head.equals("catch");
            }
        }
        return false;
    }

    private static boolean onOneLine(String code, Token bracket, Token last) {
        return code.substring(bracket.start(), last.start()).indexOf('\n') < 0;
    }

    /** The blanks that the line of a place begins with. */
    private static String of(String code, int place) {
        int start = code.lastIndexOf('\n', place - 1) + 1;
        int end = start;
        while (end < code.length() && (code.charAt(end) == ' ' || code.charAt(end) == '\t')) {
            end++;
        }
        return code.substring(start, end);
    }
}
