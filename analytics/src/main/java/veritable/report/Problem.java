package veritable.report;

/** Something odd that reading went over without losing anything, such as a ragged table. */
public record Problem(Location at, String message) {
    @Override
    public String toString() {
        return at + ": " + message;
    }
}
