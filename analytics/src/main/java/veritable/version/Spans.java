package veritable.version;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Versions as stretches of the order: sorted, apart from each other, each from its floor on and
 * under its ceiling. Both are keys, whole or cut off; the empty key is under all others.
 */
record Spans(List<long[]> ends) {
    private static final long[] LOWEST = {};
    private static final long[] HIGHEST = {Key.OVER};

    static final Spans ALL = new Spans(List.of(LOWEST, HIGHEST));

    static Spans between(long[] floor, long[] ceiling) {
        return Arrays.compare(floor, ceiling) < 0
                ? new Spans(List.of(floor, ceiling))
                : new Spans(List.of());
    }

    static Spans from(long[] floor) {
        return between(floor, HIGHEST);
    }

    static Spans under(long[] ceiling) {
        return between(LOWEST, ceiling);
    }

    /** Of one or more sets. */
    static Spans union(List<VersionSet> sets) {
        int half = sets.size() / 2;
        return half == 0
                ? sets.get(0).stretch().spans()
                : union(sets.subList(0, half)).or(union(sets.subList(half, sets.size())));
    }

    boolean isEmpty() {
        return ends.isEmpty();
    }

    boolean contains(long[] key) {
        boolean inside = false;
        for (long[] end : ends) {
            if (Arrays.compare(key, end) < 0) {
                break;
            }
            inside = !inside;
        }
        return inside;
    }

    Spans and(Spans other) {
        return merged(other, 2);
    }

    Spans or(Spans other) {
        return merged(other, 1);
    }

    /** What lies in at least {@code times} of the two. */
    private Spans merged(Spans other, int times) {
        List<long[]> merged = new ArrayList<>();
        int i = 0;
        int j = 0;
        boolean inside = false;
        while (i < ends.size() || j < other.ends.size()) {
            int order = order(i, other, j);
            long[] end = order <= 0 ? ends.get(i) : other.ends.get(j);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
            boolean now = i % 2 + j % 2 >= times;
            if (now != inside) {
                merged.add(end);
                inside = now;
            }
        }
        return new Spans(merged);
    }

    private int order(int i, Spans other, int j) {
        if (i == ends.size() || j == other.ends.size()) {
            return i == ends.size() ? 1 : -1;
        }
        return Arrays.compare(ends.get(i), other.ends.get(j));
    }

    Relation relationTo(Spans other) {
        if (equals(other)) {
            return Relation.EQUAL;
        }
        Spans both = and(other);
        if (both.isEmpty()) {
            return Relation.DISJOINT;
        }
        if (both.equals(other)) {
            return Relation.CONTAINS;
        }
        return both.equals(this) ? Relation.CONTAINED : Relation.OVERLAPS;
    }

    /** Which of the two ends first. */
    Order endsTo(Spans other) {
        int order = Arrays.compare(last(), other.last());
        return order < 0 ? Order.BEFORE : order > 0 ? Order.AFTER : Order.EQUAL;
    }

    private long[] last() {
        return ends.get(ends.size() - 1);
    }

    /** Whether this begins before the other does, and ends before it. */
    boolean isLower(Spans other) {
        return Arrays.compare(ends.get(0), other.ends.get(0)) < 0
                && Arrays.compare(last(), other.last()) < 0;
    }

    @Override
    public boolean equals(Object object) {
        if (!(object instanceof Spans other) || ends.size() != other.ends.size()) {
            return false;
        }
        for (int i = 0; i < ends.size(); i++) {
            if (!Arrays.equals(ends.get(i), other.ends.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (long[] end : ends) {
            hash = hash * 31 + Arrays.hashCode(end);
        }
        return hash;
    }
}
