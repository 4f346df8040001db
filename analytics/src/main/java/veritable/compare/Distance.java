package veritable.compare;

import java.util.List;
import java.util.Locale;
import veritable.version.VersionSet;

/**
 * How far two version sets are apart: in the first number that differs, and by how much.
 *
 * @param by the difference in that number; 0 if no number differs
 * @param zero whether both are 0.x, where by custom every minor version may break things
 */
public record Distance(Level level, long by, boolean zero) {
    /** The number in which two versions differ first. */
    public enum Level {
        MAJOR,
        MINOR,
        PATCH,
        /** A fourth number, a pre-release, a build, or a calendar date. */
        OTHER,
        NONE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Level[] LEVELS = {Level.MAJOR, Level.MINOR, Level.PATCH};

    /** The distance of the versions that stand for the two sets. */
    public static Distance between(VersionSet one, VersionSet other) {
        List<Long> a = one.point().numbers();
        List<Long> b = other.point().numbers();
        boolean zero = !a.isEmpty() && !b.isEmpty() && a.get(0) == 0 && b.get(0) == 0;
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            long difference = number(b, i) - number(a, i);
            if (difference != 0) {
                Level level = i >= LEVELS.length || isYear(a, b) ? Level.OTHER : LEVELS[i];
                return new Distance(level, Math.abs(difference), zero);
            }
        }
        boolean same = one.point().equals(other.point());
        return new Distance(same ? Level.NONE : Level.OTHER, 0, zero);
    }

    /** Whether one is a date: 2025.10 and 2024.1+ are not one major version apart. */
    private static boolean isYear(List<Long> one, List<Long> other) {
        long highest = Math.max(number(one, 0), number(other, 0));
        return highest >= 1990 && highest < 2100;
    }

    /** {@code minor 2}; empty if no number that counts differs. */
    public String text() {
        return by == 0 || level == Level.OTHER ? "" : level.id() + " " + by;
    }

    private static long number(List<Long> numbers, int i) {
        return i < numbers.size() ? numbers.get(i) : 0;
    }
}
