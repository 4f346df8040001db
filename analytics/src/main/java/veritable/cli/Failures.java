package veritable.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import veritable.report.ReportException;

/** What a person is told when a command fails, and the exit code that goes with it. */
final class Failures {
    private Failures() {}

    static int report(Exception failure, PrintStream err, boolean verbose) {
        Exception cause =
                failure instanceof UncheckedIOException unchecked
                        ? new IOException(sentence(unchecked), unchecked)
                        : failure;
        if (verbose) {
            cause.printStackTrace(err);
        }
        if (cause instanceof ReportException) {
            err.println("veritable: " + cause.getMessage());
            return ExitCode.UNREADABLE;
        }
        if (cause instanceof UsageException) {
            err.println("veritable: " + cause.getMessage());
            return ExitCode.USAGE;
        }
        if (cause instanceof IOException) {
            err.println("veritable: " + sentence(cause));
            return ExitCode.INTERNAL;
        }
        err.println(
                "veritable: internal error: "
                        + cause
                        + (verbose ? "" : " (--verbose shows where)"));
        return ExitCode.INTERNAL;
    }

    static String outOfMemory() {
        return "veritable: out of memory at "
                + (Runtime.getRuntime().maxMemory() >> 20)
                + " MB (VERITABLE_JAVA_OPTS=-Xmx4g gives more)";
    }

    private static String sentence(Exception failure) {
        String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return failure instanceof NoSuchFileException
                ? message + ": no such file or folder"
                : message;
    }
}
