package veritable.kernel.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An evaluation in the signs of the specification. */
final class Shown {
    private Shown() {}

    /** As many of its lines as the example speaks of: types, frames and hints may be left out. */
    static List<String> lines(Evaluation evaluation, Specification.Example example) {
        List<String> lines = new ArrayList<>();
        if (evaluation instanceof Evaluation.Value value) {
            lines.add(("= " + text(value.value())).strip());
            if (!example.after(":").isEmpty()) {
                lines.add(": " + value.type());
            }
        } else if (evaluation instanceof Evaluation.Failure failure) {
            addFailure(lines, failure, example);
        }
        return lines;
    }

    private static void addFailure(
            List<String> lines, Evaluation.Failure failure, Specification.Example example) {
        if (failure.problems().isEmpty()) {
            lines.add(
                    ("! " + failure.name() + " " + failure.message()).strip().replace("\n", " / "));
        }
        for (Problem each : failure.problems()) {
            lines.add(
                    "! "
                            + (each.source().equals("") ? "" : each.line() + ":" + each.column())
                            + " "
                            + each.message().replaceAll("\\s*\n\\s*", " / "));
            if (!example.after("|").isEmpty()) {
                lines.add("| " + each.text().strip());
            }
            if (!example.after("?").isEmpty()) {
                each.hint().ifPresent(hint -> lines.add("? " + hint));
            }
        }
        if (!example.after("note").isEmpty()) {
            String message = failure.message();
            lines.add("note " + message.substring(message.lastIndexOf('\n') + 1));
        }
        if (!example.after("at").isEmpty()) {
            failure.thrown().ifPresent(thrown -> addFrames(lines, thrown));
        }
    }

    private static void addFrames(List<String> lines, Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getFileName() != null && frame.getFileName().startsWith("cell [")) {
                lines.add("at " + frame);
            }
        }
        if (thrown.getCause() != null) {
            lines.add("cause " + thrown.getCause());
            addFrames(lines, thrown.getCause());
        }
        for (Throwable each : thrown.getSuppressed()) {
            lines.add("suppressed " + each);
            addFrames(lines, each);
        }
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Object[] array) {
            return Arrays.deepToString(array);
        }
        if (value instanceof int[] array) {
            return Arrays.toString(array);
        }
        if (value instanceof double[] array) {
            return Arrays.toString(array);
        }
        if (value instanceof char[] array) {
            return Arrays.toString(array);
        }
        return String.valueOf(value).replace("\n", "\\n");
    }
}
