package veritable.decision;

/**
 * What the release history says of a value, as far as strategies care.
 *
 * @param possible false if no such release was there on the day of the report: never released, not
 *     yet released, or not a thing that has releases
 * @param behind how many cycles newer than it there were on that day
 */
public record Reality(boolean possible, int behind) {}
