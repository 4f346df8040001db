package veritable.table;

import java.util.Arrays;
import java.util.List;

/**
 * Rows that are alike, numbered in the order of their first appearance.
 *
 * @param of the group of each row
 * @param first the first row of each group
 */
record Groups(int[] of, int[] first) {
    private static final int TABLE = 1 << 22;

    int size() {
        return first.length;
    }

    /** Rows with equal codes in all keys; all rows are alike if there are no keys. */
    static Groups of(List<Codes> keys, int rows) {
        if (keys.isEmpty()) {
            return new Groups(new int[rows], new int[1]);
        }
        Codes first = keys.get(0);
        if (keys.size() == 1) {
            return of(first.of(), first.size(), new int[rows], 1);
        }
        int[] of = first.of();
        int size = first.size();
        Groups groups = new Groups(of, new int[0]);
        for (Codes key : keys.subList(1, keys.size())) {
            groups = of(of, size, key.of(), key.size());
            of = groups.of;
            size = groups.size();
        }
        return groups;
    }

    /** Rows with equal numbers in both. */
    static Groups of(int[] left, int leftSize, int[] right, int rightSize) {
        long pairs = (long) leftSize * rightSize;
        return pairs <= Math.max(1 << 16, Math.min(TABLE, 4L * left.length))
                ? byTable(left, right, rightSize, (int) pairs)
                : byHash(left, right, rightSize);
    }

    private static Groups byTable(int[] left, int[] right, int rightSize, int pairs) {
        int[] groups = new int[pairs]; // one more than the group; 0 is none yet
        int[] first = new int[Math.min(pairs, left.length)];
        int[] of = new int[left.length];
        int size = 0;
        for (int i = 0; i < of.length; i++) {
            int pair = left[i] * rightSize + right[i];
            int group = groups[pair];
            if (group == 0) {
                first[size] = i;
                group = ++size;
                groups[pair] = group;
            }
            of[i] = group - 1;
        }
        return new Groups(of, Arrays.copyOf(first, size));
    }

    private static Groups byHash(int[] left, int[] right, int rightSize) {
        LongIds ids = new LongIds();
        int[] first = new int[16];
        int[] of = new int[left.length];
        for (int i = 0; i < of.length; i++) {
            int before = ids.size();
            of[i] = ids.of((long) left[i] * rightSize + right[i]);
            if (of[i] == before) {
                if (before == first.length) {
                    first = Arrays.copyOf(first, 2 * before);
                }
                first[before] = i;
            }
        }
        return new Groups(of, Arrays.copyOf(first, ids.size()));
    }
}
