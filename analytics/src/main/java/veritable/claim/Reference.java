package veritable.claim;

/** A source that a report names. {@code target} is its address, or empty. */
public record Reference(String title, String text, String target, Statement statement) {}
