package veritable.decision;

/** A line of a ledger says something that no entry says. */
final class MalformedLine extends Exception {
    private static final long serialVersionUID = 1L;

    private final String found;
    private final String expected;

    MalformedLine(String found, String expected) {
        super(found + " (expected " + expected + ")");
        this.found = found;
        this.expected = expected;
    }

    String found() {
        return found;
    }

    String expected() {
        return expected;
    }
}
