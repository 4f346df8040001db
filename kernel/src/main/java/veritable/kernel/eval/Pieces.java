package veritable.kernel.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import jdk.jshell.SourceCodeAnalysis;

/** Cuts cells into pieces. */
final class Pieces {
    /** With these begins what is no expression. */
    private static final Set<String> KEYWORDS =
            Set.of(
                    "abstract",
                    "assert",
                    "boolean",
                    "break",
                    "byte",
                    "case",
                    "catch",
                    "char",
                    "class",
                    "continue",
                    "default",
                    "do",
                    "double",
                    "else",
                    "enum",
                    "final",
                    "finally",
                    "float",
                    "for",
                    "if",
                    "import",
                    "int",
                    "interface",
                    "long",
                    "native",
                    "non",
                    "package",
                    "private",
                    "protected",
                    "public",
                    "record",
                    "return",
                    "sealed",
                    "short",
                    "static",
                    "strictfp",
                    "switch",
                    "synchronized",
                    "throw",
                    "transient",
                    "try",
                    "var",
                    "void",
                    "volatile",
                    "while",
                    "yield");

    private Pieces() {}

    /**
     * @param analysis that is costly to make, and not asked for what is plain
     */
    static List<Piece> of(String code, Supplier<SourceCodeAnalysis> analysis) {
        List<Piece> pieces = new ArrayList<>();
        int start = skip(code, 0);
        while (start < code.length()) {
            int end = endOfImport(code, start);
            if (end > start) {
                pieces.add(Piece.of(start, code.substring(start, end), Piece.Form.IMPORT));
            } else if (isExpression(code, start)) {
                pieces.add(Piece.of(start, code.substring(start).strip(), Piece.Form.EXPRESSION));
                return pieces;
            } else {
                SourceCodeAnalysis.CompletionInfo first =
                        analysis.get().analyzeCompletion(code.substring(start));
                end = end(code, first);
                String text = first.source() == null ? code.substring(start, end) : first.source();
                boolean imports = text.matches("(?s)import\\s.*");
                pieces.add(Piece.of(start, text, imports ? Piece.Form.IMPORT : Piece.Form.UNKNOWN));
            }
            start = skip(code, end);
        }
        return pieces;
    }

    /** Where the next piece begins: blanks, comments and empty statements are none. */
    private static int skip(String code, int start) {
        int i = start;
        while (i < code.length()) {
            if (Character.isWhitespace(code.charAt(i)) || code.charAt(i) == ';') {
                i++;
            } else if (code.startsWith("//", i)) {
                int end = code.indexOf('\n', i);
                i = end < 0 ? code.length() : end;
            } else if (code.startsWith("/*", i) && code.indexOf("*/", i + 2) >= 0) {
                i = code.indexOf("*/", i + 2) + 2;
            } else {
                return i;
            }
        }
        return i;
    }

    /** The end of an import that is written plainly, else the start. */
    private static int endOfImport(String code, int start) {
        if (!code.startsWith("import ", start)) {
            return start;
        }
        for (int i = start; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == ';') {
                return i + 1;
            }
            if (!Character.isJavaIdentifierPart(c) && ".* ".indexOf(c) < 0) {
                return start;
            }
        }
        return start;
    }

    /** Whether the rest is one expression beyond doubt. */
    private static boolean isExpression(String code, int start) {
        int end = code.stripTrailing().length();
        if (end > start && code.charAt(end - 1) == ';') {
            end--;
        }
        for (int i = start; i < end; i++) {
            char c = code.charAt(i);
            if (c < ' ' || c > '~' || ";{}/\\@:#\"'`".indexOf(c) >= 0) {
                return false;
            }
        }
        int word = start;
        while (word < end && Character.isJavaIdentifierPart(code.charAt(word))) {
            word++;
        }
        if (KEYWORDS.contains(code.substring(start, word))) {
            return false;
        }
        return end > start && !declares(code, word, end);
    }

    /** A word that follows a word, a type's bracket or angle may declare something. */
    private static boolean declares(String code, int from, int end) {
        for (int i = from; i < end; i++) {
            char c = code.charAt(i);
            if (Character.isJavaIdentifierStart(c)) {
                int before = i - 1;
                while (before >= 0 && code.charAt(before) == ' ') {
                    before--;
                }
                char previous = before < 0 ? ' ' : code.charAt(before);
                if (Character.isJavaIdentifierPart(previous)
                        || previous == ']'
                        || previous == '>'
                        || previous == '?') {
                    return true;
                }
                while (i < end && Character.isJavaIdentifierPart(code.charAt(i))) {
                    i++;
                }
            } else if (Character.isDigit(c)) {
                while (i < end && Character.isJavaIdentifierPart(code.charAt(i))) {
                    i++;
                }
            }
        }
        return false;
    }

    private static int end(String code, SourceCodeAnalysis.CompletionInfo first) {
        return first.completeness() == SourceCodeAnalysis.Completeness.COMPLETE
                ? code.length() - first.remaining().length()
                : code.length();
    }
}
