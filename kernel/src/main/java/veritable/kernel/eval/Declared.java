package veritable.kernel.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import jdk.jshell.ImportSnippet;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.VarSnippet;

/** What the session has declared, as Java that the compiler can read quickly: without bodies. */
final class Declared {
    private static final String IMPORT = "import ";
    private static final String ON_DEMAND = ".*;";

    private final JShell shell;
    private final ClassNames names;
    private final Map<Snippet, String> members = new WeakHashMap<>();

    Declared(JShell shell, ClassNames names) {
        this.shell = shell;
        this.names = names;
    }

    List<String> imports() {
        List<String> imports = new ArrayList<>();
        shell.snippets()
                .filter(each -> each instanceof ImportSnippet)
                .filter(each -> shell.status(each).isActive())
                .map(each -> each.source().strip())
                .forEach(each -> imports.add(each.endsWith(";") ? each : each + ";"));
        return imports;
    }

    /**
     * Those imports that may matter to a text: the compiler reads the list of each package that is
     * imported on demand, although few are used.
     */
    List<String> needed(List<String> imports, String text) {
        Set<String> words = words(text);
        List<String> needed = new ArrayList<>();
        for (String each : imports) {
            boolean onDemand =
                    each.startsWith(IMPORT)
                            && each.endsWith(ON_DEMAND)
                            && each.length() > IMPORT.length() + ON_DEMAND.length();
            if (!onDemand
                    || names.mayHaveOneOf(
                            each.substring(IMPORT.length(), each.length() - ON_DEMAND.length()),
                            words)) {
                needed.add(each);
            }
        }
        return needed;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && Character.isJavaIdentifierPart(text.charAt(i))) {
                i++;
            }
            if (i > start) {
                words.add(text.substring(start, i));
            } else {
                i++;
            }
        }
        return words;
    }

    synchronized String members() {
        StringBuilder text = new StringBuilder();
        shell.snippets()
                .filter(each -> shell.status(each).isActive())
                .forEach(each -> text.append(members.computeIfAbsent(each, Declared::member)));
        return text.toString();
    }

    /** The declaration of a method or class as it was written; empty if there is none. */
    String source(String name) {
        return shell.snippets()
                .filter(each -> shell.status(each).isActive())
                .filter(
                        each ->
                                each instanceof MethodSnippet method && method.name().equals(name)
                                        || each instanceof TypeDeclSnippet type
                                                && type.name().equals(name))
                .map(each -> each.source().strip())
                .reduce("", (one, other) -> one.isEmpty() ? other : one + "\n\n" + other);
    }

    private static String member(Snippet snippet) {
        if (snippet instanceof VarSnippet variable) {
            boolean temporary = snippet.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND;
            return temporary
                    ? ""
                    : "static " + type(variable.typeName()) + " " + variable.name() + ";\n";
        }
        if (snippet instanceof MethodSnippet || snippet instanceof TypeDeclSnippet) {
            List<Statement> statements = Statements.of(snippet.source());
            return statements.isEmpty() ? "" : member(statements.get(0), snippet.source());
        }
        return "";
    }

    /** Types that can't be written stand for what can be written of them. */
    private static String type(String name) {
        return name.indexOf('&') >= 0 || name.startsWith("<") || name.indexOf('#') >= 0
                ? "Object"
                : name;
    }

    /** A method or type as a static member, with as little as can be of its bodies. */
    static String member(Statement statement, String code) {
        List<Token> tokens = statement.tokens();
        int first = Math.min(Statement.afterModifiers(tokens), tokens.size() - 1);
        int brace = first;
        while (brace < tokens.size() && !tokens.get(brace).is("{")) {
            brace++;
        }
        String head = code.substring(tokens.get(first).start(), endOf(tokens, brace));
        if (statement.shape() == Statement.Shape.METHOD) {
            return "static native " + head.replaceFirst(";\\s*$", "") + ";\n";
        }
        boolean isAbstract =
                tokens.subList(0, first).stream().anyMatch(each -> each.is("abstract"));
        StringBuilder type = new StringBuilder(isAbstract ? "static abstract " : "static ");
        type.append(head).append("{");
        int from = brace < tokens.size() ? tokens.get(brace).end() : statement.end();
        int to = Math.max(from, statement.last().is("}") ? statement.last().start() : from);
        int inside = Math.min(brace + 1, tokens.size());
        int end = statement.last().is("}") ? tokens.size() - 1 : tokens.size();
        for (Statement each : Statements.of(tokens.subList(inside, Math.max(inside, end)))) {
            if (each.shape() == Statement.Shape.METHOD && each.last().is("}")) {
                type.append(code, from, startOfBody(each)).append("{}");
                from = each.end();
            }
        }
        return type.append(code, from, Math.max(from, to)).append("}\n").toString();
    }

    private static int endOf(List<Token> tokens, int brace) {
        return brace < tokens.size()
                ? tokens.get(brace).start()
                : tokens.get(tokens.size() - 1).end();
    }

    private static int startOfBody(Statement method) {
        return method.tokens().stream()
                .filter(each -> each.is("{"))
                .findFirst()
                .orElse(method.last())
                .start();
    }
}
