package veritable.kernel.eval;

import java.util.ArrayList;
import java.util.List;

/** Reads the tokens of any text, Java or not: knows literals and comments, and never fails. */
final class Tokens {
    private static final List<String> LONG_SIGNS =
            List.of("->", "::", "++", "--", "&&", "||", "==", "!=", "<=", ">=", "...");

    private final String code;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String code) {
        this.code = code;
    }

    /** All tokens, comments among them. */
    static List<Token> of(String code) {
        Tokens reader = new Tokens(code);
        while (reader.at < code.length()) {
            reader.next();
        }
        return reader.tokens;
    }

    /** All but the comments. */
    static List<Token> withoutComments(String code) {
        return of(code).stream().filter(each -> each.kind() != Token.Kind.COMMENT).toList();
    }

    private void next() {
        char c = code.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (code.startsWith("//", at)) {
            int end = code.indexOf('\n', at);
            add(Token.Kind.COMMENT, end < 0 ? code.length() : end, true);
        } else if (code.startsWith("/*", at)) {
            until("*/", 2, Token.Kind.COMMENT);
        } else if (code.startsWith("\"\"\"", at)) {
            until("\"\"\"", 3, Token.Kind.TEXT_BLOCK);
        } else if (c == '"' || c == '\'') {
            quoted(c);
        } else if (Character.isDigit(c)) {
            number();
        } else if (Character.isJavaIdentifierStart(code.codePointAt(at))) {
            add(Token.Kind.WORD, endOfWord(code, at), true);
        } else {
            add(Token.Kind.SIGN, at + signLength(), true);
        }
    }

    private int signLength() {
        for (String each : LONG_SIGNS) {
            if (code.startsWith(each, at)) {
                return each.length();
            }
        }
        return Character.charCount(code.codePointAt(at));
    }

    private void until(String close, int skip, Token.Kind kind) {
        for (int i = at + skip; i < code.length(); i++) {
            if (kind == Token.Kind.TEXT_BLOCK && code.charAt(i) == '\\') {
                i++;
            } else if (code.startsWith(close, i)) {
                add(kind, i + close.length(), true);
                return;
            }
        }
        add(kind, code.length(), false);
    }

    private void quoted(char quote) {
        Token.Kind kind = quote == '"' ? Token.Kind.STRING : Token.Kind.CHARACTER;
        int i = at + 1;
        while (i < code.length() && code.charAt(i) != '\n') {
            if (code.charAt(i) == '\\' && i + 1 < code.length() && code.charAt(i + 1) != '\n') {
                i++;
            } else if (code.charAt(i) == quote) {
                add(kind, i + 1, true);
                return;
            }
            i++;
        }
        add(kind, i, false);
    }

    private void number() {
        int i = at;
        while (i < code.length()
                && (Character.isJavaIdentifierPart(code.charAt(i))
                        || isPointOfNumber(i)
                        || "+-".indexOf(code.charAt(i)) >= 0
                                && "eEpP".indexOf(code.charAt(i - 1)) >= 0
                                && !code.startsWith("0x", at))) {
            i++;
        }
        add(Token.Kind.NUMBER, i, true);
    }

    private boolean isPointOfNumber(int i) {
        return code.charAt(i) == '.'
                && (i + 1 == code.length() || !Character.isJavaIdentifierStart(code.charAt(i + 1)));
    }

    /** The end of the identifier that goes on at a place. */
    static int endOfWord(String code, int start) {
        int i = start;
        while (i < code.length() && Character.isJavaIdentifierPart(code.codePointAt(i))) {
            i += Character.charCount(code.codePointAt(i));
        }
        return i;
    }

    /** The start of the identifier that goes to a place. */
    static int startOfWord(String code, int end) {
        int i = end;
        while (i > 0 && Character.isJavaIdentifierPart(code.codePointBefore(i))) {
            i -= Character.charCount(code.codePointBefore(i));
        }
        return i;
    }

    private void add(Token.Kind kind, int end, boolean closed) {
        tokens.add(new Token(kind, at, end, code.substring(at, end), closed));
        at = end;
    }
}
