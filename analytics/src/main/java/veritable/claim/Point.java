package veritable.claim;

/**
 * One version as it is written in a text.
 *
 * @param end after its last letter or digit
 * @param parts how many numbers it has: 1.30.2 has 3
 * @param prefixed whether it begins with a v
 * @param tailed whether a word or a build stands behind its numbers
 * @param wild whether it ends in an x or an asterisk
 * @param first its first number
 */
record Point(int end, int parts, boolean prefixed, boolean tailed, boolean wild, long first) {
    /** Whether it has the form of a version of the same list or range as this one. */
    boolean isLike(Point other) {
        if (parts == 1 || other.parts == 1) {
            return parts == other.parts && (prefixed || !other.prefixed) || other.wild;
        }
        return Math.abs(parts - other.parts) <= 1;
    }

    /** Whether a range may go from this one to the other: in order and not far apart. */
    boolean mayReach(Point other) {
        return other.first <= first + 20
                && other.first >= first
                && (parts > 1 || other.first > first);
    }

    boolean isMarked() {
        return prefixed || tailed;
    }
}
