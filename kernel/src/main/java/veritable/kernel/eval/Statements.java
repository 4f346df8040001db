package veritable.kernel.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts cells into statements by their tokens alone: as fast while they are being typed. */
final class Statements {
    private static final Set<String> GO_ON =
            Set.of("else", "catch", "finally", ".", "::", ",", ")", "]", "instanceof", "->");

    private Statements() {}

    static List<Statement> of(String code) {
        return of(Tokens.withoutComments(code));
    }

    static List<Statement> of(List<Token> tokens) {
        List<Statement> statements = new ArrayList<>();
        int depth = 0;
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.opens()) {
                depth++;
            } else if (token.closes()) {
                depth = Math.max(0, depth - 1);
            }
            boolean brace = token.is("}") && token.kind() == Token.Kind.SIGN;
            if (depth == 0
                    && (token.is(";")
                            || brace && ends(tokens.subList(first, i + 1), after(tokens, i)))) {
                statements.add(new Statement(List.copyOf(tokens.subList(first, i + 1))));
                first = i + 1;
            }
        }
        if (first < tokens.size()) {
            statements.add(new Statement(List.copyOf(tokens.subList(first, tokens.size()))));
        }
        return statements;
    }

    private static String after(List<Token> tokens, int i) {
        return i + 1 < tokens.size() ? tokens.get(i + 1).text() : "";
    }

    private static boolean ends(List<Token> tokens, String next) {
        if (GO_ON.contains(next) || !Statement.isBlock(tokens)) {
            return false;
        }
        return !(tokens.get(0).is("do") && next.equals("while"));
    }
}
