package veritable.claim;

import veritable.technology.Technology;

/** A technology named without a version. */
public record Mention(Technology technology, Statement statement) {}
