package veritable.decision;

/**
 * A line of a ledger that is not in force, and why. It stays in the file.
 *
 * @param line from 1
 */
public record LedgerProblem(String file, int line, String found, String expected) {
    /** The problem on one line: where, what was found, what was expected. */
    public String message() {
        return file + ":" + line + ": " + found + " (expected " + expected + ")";
    }
}
