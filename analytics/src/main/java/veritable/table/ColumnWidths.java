package veritable.table;

import java.util.Arrays;

/** Shares the width of a terminal among columns: the widest give way first, then the last. */
final class ColumnWidths {
    private ColumnWidths() {}

    /**
     * The widths of the columns that there is room for: of the first at least.
     *
     * @param least the width that each column needs
     * @param gap between two columns
     */
    static int[] fit(int[] natural, int[] least, int gap, int width) {
        int columns = least.length;
        while (columns > 1 && sum(least, columns) + (columns - 1L) * gap > width) {
            columns--;
        }
        int[] kept = Arrays.copyOf(natural, columns);
        long room = width - Math.max(0, columns - 1L) * gap;
        int[] widths = limited(kept, least, limit(kept, least, room));
        long left = room - sum(widths, columns);
        for (int i = 0; i < columns && left > 0; i++) {
            if (widths[i] < natural[i]) {
                widths[i]++;
                left--;
            }
        }
        return widths;
    }

    /** The largest limit with which the sum fits into the room. */
    private static int limit(int[] natural, int[] least, long room) {
        int fits = 0;
        int over = 1;
        for (int wide : natural) {
            over = Math.max(over, wide + 1);
        }
        while (over - fits > 1) {
            int middle = (fits + over) >>> 1;
            if (sum(limited(natural, least, middle), natural.length) <= room) {
                fits = middle;
            } else {
                over = middle;
            }
        }
        return fits;
    }

    private static int[] limited(int[] natural, int[] least, int limit) {
        int[] widths = new int[natural.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(least[i], Math.min(limit, natural[i]));
        }
        return widths;
    }

    private static long sum(int[] widths, int columns) {
        long sum = 0;
        for (int i = 0; i < columns; i++) {
            sum += widths[i];
        }
        return sum;
    }
}
