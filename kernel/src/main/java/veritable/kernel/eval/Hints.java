package veritable.kernel.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import jdk.jshell.SourceCodeAnalysis;

/** What may mend an unknown name: an import, or a name that is written much the same. */
final class Hints {
    private static final int MOST_IMPORTS = 5;
    private static final List<String> PACKAGES =
            List.of(
                    "java.util",
                    "java.io",
                    "java.nio.file",
                    "java.time",
                    "java.util.function",
                    "java.util.stream",
                    "java.util.concurrent",
                    "java.util.concurrent.atomic",
                    "java.util.concurrent.locks",
                    "java.util.regex",
                    "java.math",
                    "java.text",
                    "java.net",
                    "java.net.http",
                    "java.nio.charset",
                    "java.time.format",
                    "java.time.temporal",
                    "java.sql",
                    "java.lang.reflect",
                    "java.awt.image",
                    "javax.imageio",
                    "veritable.kernel.api");

    private final Supplier<SourceCodeAnalysis> analysis;
    private final Function<String, Optional<String>> pending;

    Hints(Supplier<SourceCodeAnalysis> analysis, Function<String, Optional<String>> pending) {
        this.analysis = analysis;
        this.pending = pending;
    }

    /**
     * @param words of the code that the compiler complains of
     * @param message the compiler's
     */
    Optional<String> of(String words, String message) {
        int dot = words.lastIndexOf('.');
        String name = identifier(words.substring(dot + 1));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> lacking = pending.apply(name);
        if (lacking.isPresent()) {
            return Optional.of(name + " is declared, but still needs " + lacking.get());
        }
        if (dot < 0 && message.contains("class " + name) || Character.isUpperCase(name.charAt(0))) {
            List<String> imports = imports(name);
            if (!imports.isEmpty()) {
                return Optional.of(String.join(" or ", imports));
            }
        }
        return similar(dot < 0 ? "" : words.substring(0, dot + 1), name)
                .map(other -> "did you mean " + other + "?");
    }

    private static String identifier(String text) {
        int end = 0;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private List<String> imports(String name) {
        List<String> found = inJava(name);
        return (found.isEmpty() ? anywhere(name) : found)
                .stream().map(each -> "import " + each + ";").toList();
    }

    /** Of the packages that most imports are from; needs no index. */
    private static List<String> inJava(String name) {
        List<String> found = new ArrayList<>();
        for (String each : PACKAGES) {
            String resource = each.replace('.', '/') + "/" + name + ".class";
            if (ClassLoader.getSystemResource(resource) != null) {
                found.add(each + "." + name);
            }
        }
        return found;
    }

    private List<String> anywhere(String name) {
        SourceCodeAnalysis.QualifiedNames found =
                analysis.get().listQualifiedNames(name, name.length());
        return found.getNames().stream()
                .filter(each -> !each.startsWith("REPL.") && !isOfKernel(each))
                .sorted(Hints::likelierFirst)
                .limit(MOST_IMPORTS)
                .toList();
    }

    private static int likelierFirst(String one, String other) {
        int byPackage = Boolean.compare(isOfJava(other), isOfJava(one));
        return byPackage != 0 ? byPackage : one.compareTo(other);
    }

    /** What extensions see is open to cells; the rest isn't meant for them. */
    private static boolean isOfKernel(String name) {
        return name.startsWith("veritable.kernel.") && !name.startsWith("veritable.kernel.api.");
    }

    private static boolean isOfJava(String name) {
        return name.startsWith("java.");
    }

    private Optional<String> similar(String receiver, String name) {
        int[] anchor = new int[1];
        String best = "";
        int least = Math.max(1, name.length() / 3) + 1;
        for (SourceCodeAnalysis.Suggestion each :
                analysis.get().completionSuggestions(receiver, receiver.length(), anchor)) {
            String other = identifier(each.continuation());
            int distance = distance(name.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
            if (!other.isEmpty() && distance < least) {
                least = distance;
                best = other;
            }
        }
        return best.isEmpty() || best.equals(name) ? Optional.empty() : Optional.of(best);
    }

    /** How many letters are to be added, left out, replaced or swapped with their neighbour. */
    static int distance(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : step(table, one, other, i, j);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int step(int[][] table, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least =
                Math.min(
                        table[i - 1][j - 1] + (same ? 0 : 1),
                        1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean swapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }
}
