package veritable.claim;

import java.util.Arrays;

/**
 * Where in the order a set begins or ends that is named by a version.
 *
 * <p>A version of one or two numbers stands for its cycle, from the first pre-release to the last
 * patch: 1.28-1.30 ends after 1.30.14, and {@code >1.30} begins there. A set that begins where a
 * cycle does takes the cycle's pre-releases along ({@code 1.29+} contains 1.29.0-rc.1, as the cycle
 * 1.29 does), so that 1.29+ contains 1.29 and {@code >=1.29.0} is the same as {@code >=1.29}. A
 * version with a third number, a letter or a word is a point: {@code >=1.29.3} leaves 1.29.3-rc.1
 * out. A release ends after all its builds, since 1.30.4+k3s1 is a build of 1.30.4.
 */
final class Ends {
    private static final int CYCLE_NUMBERS = 2;

    private Ends() {}

    /** Whether a version stands for all that begin with its numbers. */
    static boolean isCycle(Version version) {
        return version.numberCount() <= CYCLE_NUMBERS && isPlain(version);
    }

    private static boolean isPlain(Version version) {
        return !version.has(Version.SUFFIX) && !version.has(Version.BUILD);
    }

    /** What {@code version} or later begins with, and what is before it ends with. */
    static long[] floor(Version version) {
        boolean cycle = isPlain(version);
        for (int i = CYCLE_NUMBERS; i < version.numberCount(); i++) {
            cycle &= version.number(i) == 0;
        }
        return cycle ? version.cycleKey() : version.key();
    }

    /** What {@code version} or earlier ends with, and what is after it begins with. */
    static long[] ceiling(Version version) {
        if (isCycle(version)) {
            return cycleCeiling(version);
        }
        long[] key = version.key();
        if (version.has(Version.BUILD)) {
            return Arrays.copyOf(key, key.length + 1);
        }
        key = key.clone();
        key[key.length - 1] = Key.OVER;
        return key;
    }

    /** Over all that begin with the version's numbers. */
    static long[] cycleCeiling(Version version) {
        long[] floor = version.cycleKey();
        int last = floor.length - 1;
        int zeros = 0;
        int count = version.numberCount();
        while (zeros < count && version.number(count - 1 - zeros) == 0) {
            zeros++;
        }
        long[] ceiling = Arrays.copyOf(floor, floor.length + zeros);
        int end = last + zeros;
        Arrays.fill(ceiling, last, end, Key.NOTHING);
        if (zeros == 0 && Key.isBig(version.number(count - 1))) {
            ceiling[end] = Key.OVER;
        } else {
            ceiling[end - 1] = Key.next(ceiling[end - 1]);
            ceiling[end] = count == 1 ? Key.UNDER_MAJOR : Key.UNDER;
        }
        return ceiling;
    }
}
