package veritable.kernel.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * A piece of Java as far as it can be told without its grammar. Never fails: what isn't Java is a
 * row of symbols.
 */
public record JavaToken(Kind kind, String text) {
    private static final Set<String> CONTEXTUAL =
            Set.of("var", "record", "sealed", "permits", "yield");

    /** What a piece is. */
    public enum Kind {
        SPACE,
        COMMENT,
        KEYWORD,
        NAME,
        TYPE,
        NUMBER,
        TEXT,
        ANNOTATION,
        SYMBOL
    }

    /** All pieces of the code; put together they are the code. */
    public static List<JavaToken> of(String code) {
        List<JavaToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < code.length()) {
            int end = end(code, at);
            String text = code.substring(at, end);
            tokens.add(new JavaToken(kind(text), text));
            at = end;
        }
        return tokens;
    }

    private static Kind kind(String text) {
        char first = text.charAt(0);
        if (Character.isWhitespace(first)) {
            return Kind.SPACE;
        }
        if (first == '"' || first == '\'') {
            return Kind.TEXT;
        }
        if (text.startsWith("//") || text.startsWith("/*")) {
            return Kind.COMMENT;
        }
        if (isDigit(first) || first == '.' && text.length() > 1) {
            return Kind.NUMBER;
        }
        if (first == '@' && text.length() > 1) {
            return Kind.ANNOTATION;
        }
        if (!Character.isJavaIdentifierStart(first)) {
            return Kind.SYMBOL;
        }
        if (SourceVersion.isKeyword(text) || CONTEXTUAL.contains(text)) {
            return Kind.KEYWORD;
        }
        return Character.isUpperCase(first) ? Kind.TYPE : Kind.NAME;
    }

    private static int end(String code, int at) {
        char first = code.charAt(at);
        if (code.startsWith("//", at)) {
            return end(code, "\n", at, 0);
        }
        if (code.startsWith("/*", at)) {
            return end(code, "*/", at + 2, 2);
        }
        if (code.startsWith("\"\"\"", at)) {
            return closing(code, "\"\"\"", at + 3, false);
        }
        if (first == '"' || first == '\'') {
            return closing(code, String.valueOf(first), at + 1, true);
        }
        int end = at + 1;
        if (Character.isWhitespace(first)) {
            while (end < code.length() && Character.isWhitespace(code.charAt(end))) {
                end++;
            }
        } else if (isDigit(first)
                || first == '.' && end < code.length() && isDigit(code.charAt(end))) {
            while (end < code.length() && isOfNumber(code, end)) {
                end++;
            }
        } else if (Character.isJavaIdentifierStart(first) || first == '@') {
            while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isOfNumber(String code, int at) {
        char c = code.charAt(at);
        boolean isSign = (c == '+' || c == '-') && "eEpP".indexOf(code.charAt(at - 1)) >= 0;
        return c == '.' || c == '_' || Character.isLetterOrDigit(c) || isSign;
    }

    private static int end(String code, String mark, int from, int length) {
        int found = code.indexOf(mark, from);
        return found < 0 ? code.length() : found + length;
    }

    private static int closing(String code, String mark, int from, boolean onLine) {
        for (int i = from; i < code.length(); i++) {
            if (code.charAt(i) == '\\') {
                i++;
            } else if (code.startsWith(mark, i)) {
                return i + mark.length();
            } else if (onLine && code.charAt(i) == '\n') {
                return i;
            }
        }
        return code.length();
    }
}
