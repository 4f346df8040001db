package veritable.version;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.version.VersionSet.Range;
import veritable.version.VersionSet.Several;

/** Puts ranges together. */
final class Ranges {
    private Ranges() {}

    /** Both ends included, in whichever order they come; null if no order tells. */
    static @Nullable VersionSet closed(Version one, Version other) {
        if (!one.isComparableTo(other)) {
            return null;
        }
        boolean ascending = one.compareTo(other) <= 0;
        return Bound.range(ascending ? one : other, true, ascending ? other : one, true);
    }

    /** The versions in both; null if there are none. */
    static @Nullable VersionSet and(VersionSet set, VersionSet other) {
        List<VersionSet> both = new ArrayList<>();
        for (Range one : ranges(set)) {
            for (Range two : ranges(other)) {
                if (!one.spans().and(two.spans()).isEmpty()) {
                    both.add(and(one, two));
                }
            }
        }
        return both.isEmpty() ? null : both.size() == 1 ? both.get(0) : new Several(both);
    }

    /** Whether one is open upwards and the other downwards. */
    static boolean face(VersionSet set, VersionSet other) {
        return set instanceof Range one
                && other instanceof Range two
                && one.kind() == VersionSet.Kind.OPEN
                && two.kind() == VersionSet.Kind.OPEN
                && one.floor().isPresent() != two.floor().isPresent();
    }

    private static List<Range> ranges(VersionSet set) {
        if (set instanceof Range range) {
            return List.of(range);
        }
        List<Range> ranges = new ArrayList<>();
        if (set instanceof Several several) {
            several.sets().forEach(part -> ranges.addAll(ranges(part)));
        }
        return ranges;
    }

    private static Range and(Range one, Range other) {
        boolean floor = isFloorHigher(one, other);
        boolean ceiling = isCeilingLower(one, other);
        Range low = floor ? one : other;
        Range high = ceiling ? one : other;
        return new Range(low.floor(), low.withFloor(), high.ceiling(), high.withCeiling());
    }

    private static boolean isFloorHigher(Range one, Range other) {
        return one.floor().isPresent()
                && (other.floor().isEmpty() || Arrays.compare(floor(one), floor(other)) >= 0);
    }

    private static boolean isCeilingLower(Range one, Range other) {
        return one.ceiling().isPresent()
                && (other.ceiling().isEmpty() || Arrays.compare(ceiling(one), ceiling(other)) <= 0);
    }

    private static long[] floor(Range range) {
        return Ends.floor(range.floor().orElseThrow(), range.withFloor());
    }

    private static long[] ceiling(Range range) {
        return Ends.ceiling(range.ceiling().orElseThrow(), range.withCeiling());
    }
}
