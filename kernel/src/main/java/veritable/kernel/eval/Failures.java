package veritable.kernel.eval;

import java.util.List;
import java.util.Optional;

/** The ways in which code fails, in words. */
final class Failures {
    private Failures() {}

    static Evaluation.Failure thrown(Throwable thrown) {
        return new Evaluation.Failure(
                Evaluation.Kind.EXCEPTION,
                StackTraces.typeName(thrown),
                message(thrown),
                List.of(),
                Optional.of(StackTraces.cut(thrown)));
    }

    private static String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null ? "" : StackTraces.readable(message);
        } catch (RuntimeException e) {
            return "(its message can't be had: " + e.getClass().getName() + ")";
        }
    }

    static Evaluation.Failure compilation(List<Problem> problems, String note) {
        String first = problems.isEmpty() ? "this is no Java" : problems.get(0).message();
        return new Evaluation.Failure(
                Evaluation.Kind.COMPILATION,
                "CompilationError",
                note.isEmpty() ? first : first + "\n" + note,
                problems,
                Optional.empty());
    }

    static Evaluation.Failure stopped(Evaluation.Kind kind, int status, String where) {
        return stopped(kind, status, where, "");
    }

    /** It was stopped, but not the thread it ran on. */
    static Evaluation.Failure left(Evaluation.Kind kind, int status, String where, Thread thread) {
        StackTraceElement[] frames = thread.getStackTrace();
        String in = frames.length == 0 ? "" : " in " + frames[0];
        return stopped(
                kind,
                status,
                where,
                "; its thread can't be stopped"
                        + in
                        + " and was left behind, the session goes on with a new one");
    }

    private static Evaluation.Failure stopped(
            Evaluation.Kind kind, int status, String where, String more) {
        String at = where.isEmpty() ? "" : " at " + where;
        String name;
        String message;
        switch (kind) {
            case EXIT -> {
                name = "SystemExit";
                message = "exit(" + status + ")" + at + " ended the cell, not the session";
            }
            case TIMEOUT -> {
                name = "Timeout";
                message = "stopped" + at + ", its time was up";
            }
            default -> {
                name = "Interrupted";
                message = "interrupted" + at;
            }
        }
        return new Evaluation.Failure(kind, name, message + more, List.of(), Optional.empty());
    }
}
