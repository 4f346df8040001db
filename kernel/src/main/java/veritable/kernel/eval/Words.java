package veritable.kernel.eval;

import java.util.List;
import java.util.Set;

/** The words of the language. */
final class Words {
    static final Set<String> TYPE_HEADS = Set.of("class", "interface", "enum", "record");

    static final Set<String> MODIFIERS =
            Set.of(
                    "abstract",
                    "default",
                    "final",
                    "native",
                    "non-sealed",
                    "private",
                    "protected",
                    "public",
                    "sealed",
                    "static",
                    "strictfp",
                    "synchronized",
                    "transient",
                    "volatile");

    static final Set<String> PRIMITIVES =
            Set.of("boolean", "byte", "char", "double", "float", "int", "long", "short", "void");

    /** With these begins a statement that a closing brace ends. */
    static final Set<String> BLOCK_HEADS =
            Set.of("do", "for", "if", "switch", "synchronized", "try", "while");

    private static final Set<String> RESERVED =
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
                    "const",
                    "continue",
                    "default",
                    "do",
                    "double",
                    "else",
                    "enum",
                    "extends",
                    "false",
                    "final",
                    "finally",
                    "float",
                    "for",
                    "goto",
                    "if",
                    "implements",
                    "import",
                    "instanceof",
                    "int",
                    "interface",
                    "long",
                    "native",
                    "new",
                    "null",
                    "package",
                    "private",
                    "protected",
                    "public",
                    "return",
                    "short",
                    "static",
                    "strictfp",
                    "super",
                    "switch",
                    "synchronized",
                    "this",
                    "throw",
                    "throws",
                    "transient",
                    "true",
                    "try",
                    "void",
                    "volatile",
                    "while",
                    "_");

    /** What a person may begin a statement with. */
    static final List<String> OF_STATEMENTS =
            List.of(
                    "abstract",
                    "assert",
                    "break",
                    "case",
                    "catch",
                    "class",
                    "continue",
                    "default",
                    "do",
                    "else",
                    "enum",
                    "final",
                    "finally",
                    "for",
                    "if",
                    "import",
                    "interface",
                    "private",
                    "protected",
                    "public",
                    "record",
                    "return",
                    "sealed",
                    "static",
                    "switch",
                    "synchronized",
                    "throw",
                    "try",
                    "var",
                    "void",
                    "while",
                    "yield");

    static final List<String> OF_EXPRESSIONS =
            List.of(
                    "boolean",
                    "byte",
                    "char",
                    "double",
                    "false",
                    "float",
                    "instanceof",
                    "int",
                    "long",
                    "new",
                    "null",
                    "short",
                    "super",
                    "switch",
                    "this",
                    "true");

    static final List<String> OF_HEADS = List.of("extends", "implements", "permits", "throws");

    private Words() {}

    static boolean isReserved(String word) {
        return RESERVED.contains(word);
    }
}
