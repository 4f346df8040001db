package veritable.kernel.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A variable that a cell of parameters declares.
 *
 * @param type as it is written, such as {@code var}
 * @param initial the code of its value, perhaps nothing
 * @param help the comment behind it, perhaps nothing
 */
public record Declaration(String type, String name, String initial, String help) {
    private static final Set<String> MODIFIERS = Set.of("final", "static", "public", "private");

    /** The variables that code declares, in their order. */
    static List<Declaration> of(String code) {
        List<Declaration> found = new ArrayList<>();
        List<JavaToken> statement = new ArrayList<>();
        int depth = 0;
        boolean ended = false;
        for (JavaToken token : JavaToken.of(code)) {
            if (ended && token.kind() == JavaToken.Kind.COMMENT && !found.isEmpty()) {
                found.add(found.remove(found.size() - 1).withHelp(token.text()));
            }
            if (token.kind() == JavaToken.Kind.SPACE) {
                ended = ended && !token.text().contains("\n");
            } else {
                ended = false;
            }
            if (token.kind() == JavaToken.Kind.SPACE || token.kind() == JavaToken.Kind.COMMENT) {
                if (!statement.isEmpty()) {
                    statement.add(new JavaToken(JavaToken.Kind.SPACE, " "));
                }
            } else if (token.text().equals(";") && depth == 0) {
                int before = found.size();
                add(found, statement);
                ended = found.size() > before;
                statement.clear();
            } else {
                depth += "([{".contains(token.text()) ? 1 : ")]}".contains(token.text()) ? -1 : 0;
                statement.add(token);
            }
        }
        return found;
    }

    private static void add(List<Declaration> found, List<JavaToken> statement) {
        int equals = 0;
        while (equals < statement.size() && !statement.get(equals).text().equals("=")) {
            equals++;
        }
        List<JavaToken> left = new ArrayList<>(statement.subList(0, equals));
        left.removeIf(
                token ->
                        MODIFIERS.contains(token.text())
                                || token.kind() == JavaToken.Kind.ANNOTATION);
        while (!left.isEmpty() && left.get(left.size() - 1).kind() == JavaToken.Kind.SPACE) {
            left.remove(left.size() - 1);
        }
        if (left.size() < 2 || !isType(left.subList(0, left.size() - 1))) {
            return;
        }
        JavaToken name = left.remove(left.size() - 1);
        boolean isName = name.kind() == JavaToken.Kind.NAME || name.kind() == JavaToken.Kind.TYPE;
        if (isName) {
            String initial =
                    text(
                            statement.subList(
                                    Math.min(equals + 1, statement.size()), statement.size()));
            found.add(new Declaration(text(left), name.text(), initial, ""));
        }
    }

    private static boolean isType(List<JavaToken> tokens) {
        return !text(tokens).isEmpty()
                && !text(tokens).matches(".*(import|return|throw|class|\\().*")
                && !text(tokens).endsWith(".");
    }

    private static String text(List<JavaToken> tokens) {
        return tokens.stream().map(JavaToken::text).collect(Collectors.joining()).strip();
    }

    private Declaration withHelp(String comment) {
        String words = comment.replaceFirst("^/[/*]+", "").replaceFirst("\\*/$", "").strip();
        return new Declaration(type, name, initial, words);
    }

    /** Its type; of {@code var}, that of a literal it begins with, else {@code var}. */
    public String inferredType() {
        if (!type.equals("var")) {
            return type;
        }
        List<JavaToken> value = JavaToken.of(initial);
        if (value.isEmpty() || value.size() > 2) {
            return type;
        }
        JavaToken last = value.get(value.size() - 1);
        boolean isSigned = value.size() == 2 && value.get(0).text().equals("-");
        return value.size() == 1 || isSigned ? literalType(last) : type;
    }

    private String literalType(JavaToken literal) {
        String text = literal.text();
        if (literal.kind() == JavaToken.Kind.TEXT) {
            return text.startsWith("'") ? "char" : "String";
        }
        if (text.equals("true") || text.equals("false")) {
            return "boolean";
        }
        if (literal.kind() != JavaToken.Kind.NUMBER) {
            return type;
        }
        boolean isHex = text.startsWith("0x") || text.startsWith("0X");
        char last = Character.toLowerCase(text.charAt(text.length() - 1));
        if (last == 'l') {
            return "long";
        }
        if (isHex) {
            return "int";
        }
        return last == 'f' ? "float" : text.matches("[0-9_]+") ? "int" : "double";
    }
}
