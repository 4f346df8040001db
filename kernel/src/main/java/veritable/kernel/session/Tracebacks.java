package veritable.kernel.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import veritable.kernel.eval.Evaluation;
import veritable.kernel.eval.Problem;
import veritable.kernel.eval.StackTraces;

/** What went wrong, as lines for a terminal. */
final class Tracebacks {
    private static final String RED = "\u001b[1;31m";
    private static final String PLAIN = "\u001b[0m";

    private Tracebacks() {}

    static Outcome.Error of(Evaluation.Failure failure) {
        List<String> lines = new ArrayList<>();
        failure.problems().forEach(problem -> add(lines, problem));
        failure.thrown().ifPresent(thrown -> add(lines, thrown));
        if (lines.isEmpty()) {
            lines.add(RED + failure.name() + PLAIN + ": " + failure.message());
        }
        return new Outcome.Error(failure.name(), failure.message(), lines);
    }

    static Outcome.Error of(String source, int line, String message) {
        return new Outcome.Error(
                "MagicException",
                message,
                List.of(source + ", line " + line + ":", RED + message + PLAIN));
    }

    static Outcome.Error of(Throwable thrown) {
        List<String> lines = new ArrayList<>();
        add(lines, thrown);
        return new Outcome.Error(
                thrown.getClass().getName(), String.valueOf(thrown.getMessage()), lines);
    }

    private static void add(List<String> lines, Problem problem) {
        lines.add(problem.source() + ", line " + problem.line() + ": " + problem.message());
        lines.add("  " + problem.text());
        lines.add(
                "  "
                        + " ".repeat(problem.column() - 1)
                        + RED
                        + "^".repeat(problem.length())
                        + PLAIN);
        problem.hint().ifPresent(hint -> lines.add("  " + hint));
    }

    private static void add(List<String> lines, Throwable thrown) {
        add(lines, "", thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static void add(
            List<String> lines, String indent, Throwable thrown, Set<Throwable> done) {
        if (!done.add(thrown)) {
            lines.add(indent + "(again " + RED + StackTraces.typeName(thrown) + PLAIN + ")");
            return;
        }
        String text = StackTraces.text(thrown);
        String name = StackTraces.typeName(thrown);
        boolean named = text.startsWith(name);
        lines.add(indent + (named ? RED + name + PLAIN + text.substring(name.length()) : text));
        for (StackTraceElement frame : StackTraces.of(thrown)) {
            lines.add(indent + "    at " + frame);
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            lines.add(indent + "    Suppressed:");
            add(lines, indent + "    ", suppressed, done);
        }
        Optional<Throwable> cause = StackTraces.cause(thrown);
        if (cause.isPresent()) {
            lines.add(indent + "Caused by:");
            add(lines, indent, cause.get(), done);
        }
    }
}
