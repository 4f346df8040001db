package veritable.kernel.eval;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A class made of the session and a cell, in which the place of interest can be asked for.
 *
 * @param place where in the text the place of the cell is
 */
record Sketch(String text, int place, List<String> imports) {
    /** Stands where something is to be completed. */
    static final String MARK = "$here$";

    /** With a mark at a place of the cell, and what stands behind it left out. */
    static Sketch marked(String code, int place, Declared declared) {
        return of(code, place, true, declared);
    }

    /** With a mark where the statement at a place begins, for when nothing else can be read. */
    static Sketch blank(String code, int place, Declared declared) {
        List<Statement> statements = Statements.of(code.substring(0, place));
        int last = statements.size() - 1;
        boolean open = last >= 0 && !isEnded(statements.get(last));
        return of(
                open ? code.substring(0, statements.get(last).start()) : code.substring(0, place),
                open ? statements.get(last).start() : place,
                true,
                declared);
    }

    /** With the whole statement at a place, where a name begins. */
    static Sketch whole(String code, int place, Declared declared) {
        return of(code, place, false, declared);
    }

    private static Sketch of(String code, int place, boolean mark, Declared declared) {
        List<Token> tokens = Tokens.withoutComments(mark ? code.substring(0, place) : code);
        List<Statement> statements = Statements.of(tokens);
        int at = 0;
        while (at < statements.size()
                && (statements.get(at).end() < place
                        || statements.get(at).end() == place && isEnded(statements.get(at))
                        || mark && isEnded(statements.get(at)))) {
            if (mark && at == statements.size() - 1 && !isEnded(statements.get(at))) {
                break;
            }
            at++;
        }
        List<String> imports = declared.imports();
        StringBuilder members = new StringBuilder();
        StringBuilder before = new StringBuilder();
        for (int i = 0; i < statements.size(); i++) {
            add(statements.get(i), code, i < at, i != at, imports, members, before);
        }
        if (mark) {
            String rest = code.substring(place);
            for (Statement each : Statements.of(rest)) {
                add(each, rest, false, true, imports, members, before);
            }
        }
        Statement piece = at < statements.size() ? statements.get(at) : new Statement(List.of());
        boolean member =
                !piece.tokens().isEmpty()
                        && (piece.shape() == Statement.Shape.METHOD
                                || piece.shape() == Statement.Shape.TYPE);
        StringBuilder text = new StringBuilder();
        text.append("\nclass $ {\n").append(declared.members()).append(members);
        text.append("static void $() throws Throwable {\n").append(before);
        text.append(member ? "class $$ { " : "");
        int start = piece.tokens().isEmpty() ? place : piece.start();
        int shifted = text.length() + place - start;
        text.append(code, start, mark || piece.tokens().isEmpty() ? place : piece.end());
        text.append(mark ? MARK + (isMade(piece) ? "()" : "") : "");
        text.append(closing(piece.tokens())).append(";");
        text.append(member ? "}" : "").append("\n}\n}\n");
        String head = String.join("\n", declared.needed(imports, text.toString()));
        return new Sketch(head + text, head.length() + shifted, imports);
    }

    private static void add(
            Statement statement,
            String code,
            boolean earlier,
            boolean other,
            List<String> imports,
            StringBuilder members,
            StringBuilder before) {
        if (!other) {
            return;
        }
        switch (statement.shape()) {
            case IMPORT -> {
                if (statement.last().is(";")) {
                    imports.add(statement.text(code));
                }
            }
            case METHOD, TYPE -> members.append(Declared.member(statement, code));
            default -> {
                if (earlier) {
                    before.append(statement.text(code)).append(isEnded(statement) ? "\n" : ";\n");
                }
            }
        }
    }

    private static boolean isEnded(Statement statement) {
        Token last = statement.last();
        if (last.is(";")) {
            return depth(statement.tokens()) == 0;
        }
        return last.is("}")
                && depth(statement.tokens()) == 0
                && Statement.isBlock(statement.tokens());
    }

    private static int depth(List<Token> tokens) {
        int depth = 0;
        for (Token each : tokens) {
            depth += each.nesting();
        }
        return depth;
    }

    private static boolean isMade(Statement piece) {
        return !piece.tokens().isEmpty() && piece.last().is("new");
    }

    /** What closes the brackets that are open. */
    private static String closing(List<Token> tokens) {
        Deque<String> open = new ArrayDeque<>();
        for (Token each : tokens) {
            if (each.opens()) {
                open.push(each.is("{") ? ";}" : each.counterpart());
            } else if (each.closes() && !open.isEmpty()) {
                open.pop();
            }
        }
        return String.join("", open);
    }
}
