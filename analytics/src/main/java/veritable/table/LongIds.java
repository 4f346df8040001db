package veritable.table;

/** Numbers numbered from 0 in the order of their first appearance: a hash table without boxes. */
final class LongIds {
    private long[] numbers = new long[1 << 10];
    private int[] ids = new int[1 << 10]; // one more than the id; 0 is a free place
    private int size;

    /** The id of {@code number}: the old one, or {@link #size} as it was before. */
    int of(long number) {
        int place = place(number, numbers, ids);
        if (ids[place] != 0) {
            return ids[place] - 1;
        }
        if (2 * (size + 1) > ids.length) {
            grow();
            place = place(number, numbers, ids);
        }
        numbers[place] = number;
        ids[place] = ++size;
        return size - 1;
    }

    int size() {
        return size;
    }

    private static int place(long number, long[] numbers, int[] ids) {
        int mask = ids.length - 1;
        long mixed = number * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed ^ mixed >>> 32) & mask;
        while (ids[place] != 0 && numbers[place] != number) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        long[] before = numbers;
        int[] idsBefore = ids;
        if (ids.length >= 1 << 30) {
            throw new IllegalStateException("more than " + size + " different keys");
        }
        numbers = new long[before.length * 2];
        ids = new int[idsBefore.length * 2];
        for (int i = 0; i < before.length; i++) {
            if (idsBefore[i] != 0) {
                int place = place(before[i], numbers, ids);
                numbers[place] = before[i];
                ids[place] = idsBefore[i];
            }
        }
    }
}
