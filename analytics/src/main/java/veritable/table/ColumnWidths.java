package veritable.table;

/** Shares a limited width among columns: the widest give way first. */
final class ColumnWidths {
    private ColumnWidths() {}

    /**
     * @param cut which columns may be cut
     * @param narrowest that a column is cut to, even if the sum then exceeds {@code width}
     */
    static int[] fit(int[] natural, boolean[] cut, int narrowest, int width) {
        int widest = narrowest;
        for (int wide : natural) {
            widest = Math.max(widest, wide);
        }
        int limit = limit(natural, cut, narrowest, widest, width);
        int[] widths = limited(natural, cut, limit);
        long left = width - sum(widths);
        for (int i = 0; i < widths.length && left > 0; i++) {
            if (widths[i] < natural[i]) {
                widths[i]++;
                left--;
            }
        }
        return widths;
    }

    /** The largest limit with which the sum is at most {@code width}. */
    private static int limit(int[] natural, boolean[] cut, int low, int high, int width) {
        int fits = low;
        int over = high + 1;
        while (over - fits > 1) {
            int middle = (fits + over) >>> 1;
            if (sum(limited(natural, cut, middle)) <= width) {
                fits = middle;
            } else {
                over = middle;
            }
        }
        return fits;
    }

    private static int[] limited(int[] natural, boolean[] cut, int limit) {
        int[] widths = natural.clone();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = cut[i] ? Math.min(limit, widths[i]) : widths[i];
        }
        return widths;
    }

    private static long sum(int[] widths) {
        long sum = 0;
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }
}
