package veritable.kernel.eval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import veritable.kernel.eval.Origins.Origin;

/** Tells what a declaration lacks that was made before what it needs, and then used. */
final class Unresolved {
    private final JShell shell;
    private final Origins origins;

    Unresolved(JShell shell, Origins origins) {
        this.shell = shell;
        this.origins = origins;
    }

    Evaluation.Failure failure(int id) {
        Origin origin = origins.of(id);
        if (origin == null || !(origin.snippet() instanceof DeclarationSnippet declaration)) {
            return Failures.compilation(List.of(), "");
        }
        List<Problem> problems =
                shell.unresolvedDependencies(declaration)
                        .map(missing -> problem(origin, declaration.name(), missing))
                        .toList();
        return Failures.compilation(
                problems.isEmpty() ? misfits(origin, declaration) : problems, "");
    }

    /** What it needs is there, but has become something else. */
    private List<Problem> misfits(Origin origin, DeclarationSnippet declaration) {
        return shell.diagnostics(declaration)
                .filter(Diag::isError)
                .map(
                        error ->
                                problem(
                                        origin,
                                        (int) error.getStartPosition(),
                                        (int) (error.getEndPosition() - error.getStartPosition()),
                                        declaration.name()
                                                + " can't be used any more: "
                                                + error.getMessage(Locale.ROOT)))
                .toList();
    }

    /**
     * @param missing such as {@code variable x} or {@code method f(int)}
     */
    private static Problem problem(Origin origin, String user, String missing) {
        String text = origin.snippet().source();
        String name = missing.replaceFirst("^\\w+ ", "").replaceFirst("\\W.*", "");
        Matcher found = Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text);
        return problem(
                origin,
                found.find() ? found.start() : 0,
                name.length(),
                user + " can't be used, it needs " + missing + ", which isn't declared");
    }

    private static Problem problem(Origin origin, int start, int length, String message) {
        String text = origin.snippet().source();
        int from = text.lastIndexOf('\n', start - 1) + 1;
        int to = text.indexOf('\n', start);
        return new Problem(
                origin.source(),
                origin.line() + Lines.count(text, start),
                start - from + 1,
                Math.max(1, length),
                text.substring(from, to < 0 ? text.length() : to),
                message,
                Optional.empty());
    }
}
