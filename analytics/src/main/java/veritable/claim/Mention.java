package veritable.claim;

/** A technology named without a version. */
public record Mention(Technology technology, Statement statement) {}
