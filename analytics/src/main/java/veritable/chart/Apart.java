package veritable.chart;

import java.util.List;
import veritable.version.VersionSet;

/** How long to draw the distance of two versions: a patch is short, a major version is long. */
final class Apart {
    private static final double[] SHORTEST = {0.62, 0.3, 0.16, 0.1};
    private static final double[] LONGEST = {0.7, 0.58, 0.28, 0.14};

    private Apart() {}

    /** From just above 0 to 0.7; more steps are longer, but ever less so. */
    static double of(VersionSet one, VersionSet other) {
        List<Long> a = one.point().numbers();
        List<Long> b = other.point().numbers();
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            long steps = Math.abs(at(a, i) - at(b, i));
            if (steps > 0) {
                int level = Math.min(i, SHORTEST.length - 1);
                double share = 1 - 1.0 / Math.sqrt(steps);
                return SHORTEST[level] + share * (LONGEST[level] - SHORTEST[level]);
            }
        }
        return SHORTEST[SHORTEST.length - 1];
    }

    private static long at(List<Long> numbers, int index) {
        return index < numbers.size() ? numbers.get(index) : 0;
    }
}
