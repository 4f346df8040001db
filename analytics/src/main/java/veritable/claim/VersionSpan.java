package veritable.claim;

import org.jspecify.annotations.Nullable;
import veritable.version.VersionSet;

/**
 * A version set as it is written in a text, {@code start} inclusive, {@code end} exclusive.
 *
 * @param normal the set as {@link VersionSet#parse} takes it
 * @param parts the numbers of its first version: 1.30.2 has 3
 * @param prefixed whether it begins with a v
 * @param bounded whether a sign or a word opens the set (1.29+, ≥ 1.29)
 * @param tailed whether its first version has a word or a build behind its numbers (1.30.4+k3s1)
 * @param first the first number
 */
record VersionSpan(
        String normal,
        int start,
        int end,
        int parts,
        boolean prefixed,
        boolean bounded,
        boolean tailed,
        boolean several,
        long first) {
    @Nullable VersionSet set() {
        return VersionSet.parseOrEmpty(normal).orElse(null);
    }

    /** One of several, at the same place. */
    VersionSpan as(String one) {
        return new VersionSpan(one, start, end, parts, prefixed, bounded, tailed, false, first);
    }

    /** Whether nothing but a version is written like this. */
    boolean isUnmistakable() {
        return parts >= 2 && (prefixed || tailed || parts == 3);
    }

    /** Whether the set has no upper end. */
    boolean isOpen() {
        return normal.endsWith("+") || normal.startsWith("≥") || normal.startsWith(">");
    }

    /** The same version with the sign that words before its name stand for. */
    VersionSpan with(String sign) {
        return new VersionSpan(
                sign + normal, start, end, parts, prefixed, true, tailed, several, first);
    }

    /** Whether the set has only an upper end. */
    boolean isBelow() {
        return normal.startsWith("<") || normal.startsWith("≤");
    }

    boolean isYear() {
        return isInteger() && first >= 1990 && first <= 2100;
    }

    boolean isInteger() {
        return parts == 1 && !prefixed && !tailed;
    }
}
