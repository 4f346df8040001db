package veritable.claim;

import java.util.Arrays;
import java.util.List;
import veritable.report.Location;

/** Where the version claims of a report stand, to ask whether a stretch of it holds one. */
final class Places {
    private final long[] sorted;

    private Places(long[] sorted) {
        this.sorted = sorted;
    }

    static Places of(List<Claim> claims) {
        long[] places = new long[8];
        int count = 0;
        for (Claim claim : claims) {
            for (Statement statement : claim.statements()) {
                if (count == places.length) {
                    places = Arrays.copyOf(places, count * 2);
                }
                places[count++] = key(statement.at());
            }
        }
        long[] sorted = Arrays.copyOf(places, count);
        Arrays.sort(sorted);
        return new Places(sorted);
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }

    /** Whether a claim stands from {@code start} (inclusive) to {@code end} (exclusive). */
    boolean anyFrom(Location start, Location end) {
        int at = Arrays.binarySearch(sorted, key(start));
        int next = at < 0 ? -at - 1 : at;
        return next < sorted.length && sorted[next] < key(end);
    }

    private static long key(Location at) {
        return (long) at.line() << 32 | at.column();
    }
}
