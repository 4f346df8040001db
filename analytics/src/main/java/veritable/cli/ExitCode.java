package veritable.cli;

import veritable.compare.Reading;

/** What the command's exit says; documented in the README, stable. */
final class ExitCode {
    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int UNREADABLE = 3;
    static final int INTERNAL = 70;

    private ExitCode() {}

    /** When nothing else is to be said. */
    static int of(Reading reading) {
        return reading.skipped().isEmpty() ? DONE : UNREADABLE;
    }
}
