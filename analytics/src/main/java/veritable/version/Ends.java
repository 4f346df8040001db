package veritable.version;

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
 *
 * <p>The stages of an interface's generation (v2beta1) lie between the majors and belong to none.
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

    /** Where {@code version} or later begins, or what is later than all of it. */
    static long[] floor(Version version, boolean with) {
        if (with) {
            return begins(version) ? cycleFloor(version) : version.key();
        }
        return isCycle(version) ? lifted(cycleCeiling(version)) : after(version);
    }

    /** Where {@code version} or earlier ends, or what is earlier than all of it. */
    static long[] ceiling(Version version, boolean with) {
        if (with) {
            return isCycle(version) ? cycleCeiling(version) : after(version);
        }
        return begins(version) ? lowered(cycleFloor(version)) : version.key();
    }

    /** Whether a cycle begins with the version, as 1.29 does with 1.29.0. */
    private static boolean begins(Version version) {
        for (int i = CYCLE_NUMBERS; i < version.numberCount(); i++) {
            if (version.number(i) != 0) {
                return false;
            }
        }
        return isPlain(version);
    }

    private static long[] after(Version version) {
        long[] key = version.key();
        if (version.has(Version.BUILD)) {
            return Arrays.copyOf(key, key.length + 1);
        }
        key = key.clone();
        key[key.length - 1] = Key.OVER;
        return key;
    }

    /** Under all that begin with the numbers of a version, and over all before. */
    static long[] cycleFloor(Version version) {
        long[] key = version.key();
        int end = 0;
        while (key[end] != Key.RELEASE) {
            end++;
        }
        long[] floor = Arrays.copyOf(key, end + 1);
        floor[end] = Key.UNDER;
        return floor;
    }

    /** Over all that begin with the numbers of a version. */
    static long[] cycleCeiling(Version version) {
        long[] floor = cycleFloor(version);
        int count = version.numberCount();
        int zeros = 0;
        while (zeros < count && version.number(count - 1 - zeros) == 0) {
            zeros++;
        }
        int end = floor.length - 1 + zeros;
        long[] ceiling = Arrays.copyOf(floor, end + 1);
        Arrays.fill(ceiling, floor.length - 1, end, Key.NOTHING);
        if (zeros == 0 && Key.isBig(version.number(count - 1))) {
            ceiling[end] = Key.OVER;
            return ceiling;
        }
        ceiling[end - 1] = Key.next(ceiling[end - 1]);
        ceiling[end] = Key.UNDER;
        return lowered(ceiling);
    }

    /** The same end, but under the stages of a major's generation. */
    private static long[] lowered(long[] end) {
        if (end.length == 3 && end[2] == Key.UNDER) {
            end[2] = Key.UNDER_MAJOR;
        }
        return end;
    }

    /** The same end, but over the stages of a major's generation. */
    private static long[] lifted(long[] end) {
        if (end.length == 3 && end[2] == Key.UNDER_MAJOR) {
            end[2] = Key.UNDER;
        }
        return end;
    }
}
