package veritable.kernel.session;

import java.util.ArrayList;
import java.util.List;
import veritable.kernel.eval.Evaluation;
import veritable.kernel.eval.Problem;

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
        lines.add(RED + thrown.getClass().getName() + PLAIN + ": " + thrown.getMessage());
        for (StackTraceElement frame : thrown.getStackTrace()) {
            lines.add("    at " + frame);
        }
        if (thrown.getCause() != null) {
            lines.add("Caused by:");
            add(lines, thrown.getCause());
        }
    }
}
