package veritable.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import veritable.compare.Comparison;
import veritable.compare.Reading;
import veritable.compare.Severity;

/** When findings make the command fail. */
final class Gate {
    final Option failOn =
            Option.of(
                    "error|warning|note",
                    "Exit with 1 when there is a finding of this severity or a graver one.",
                    "--fail-on");

    /** Refuses a severity that does not exist before any work is done. */
    void check() {
        threshold();
    }

    /** Whether no finding makes the command fail. */
    boolean isOpen() {
        return !failOn.isGiven();
    }

    /** 3 if some input could not be read, else 1 if a finding is grave enough, else 0. */
    int exit(Reading reading, Comparison comparison) {
        Severity threshold = threshold();
        boolean failed =
                threshold != null
                        && comparison.findings().stream()
                                .anyMatch(finding -> finding.severity().compareTo(threshold) <= 0);
        return !reading.skipped().isEmpty()
                ? ExitCode.UNREADABLE
                : failed ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private @Nullable Severity threshold() {
        if (!failOn.isGiven()) {
            return null;
        }
        String asked = failOn.or("");
        for (Severity severity : Severity.values()) {
            if (severity.id().equals(asked.toLowerCase(Locale.ROOT))) {
                return severity;
            }
        }
        throw new UsageException("--fail-on " + asked + ": error, warning or note expected");
    }
}
