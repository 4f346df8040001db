package veritable.table;

import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.Table;

/** Which rows of the right table have the keys of each row of the left. */
final class Matches {
    private final int[] groups; // of the left rows; -1 where a key is missing
    private final int[] starts; // of each group in rows, and the end of the last
    private final int[] rows; // of the right table, by group and then in order

    private Matches(int[] groups, int[] starts, int[] rows) {
        this.groups = groups;
        this.starts = starts;
        this.rows = rows;
    }

    static Matches of(Table left, Table right, String... keys) {
        int leftRows = left.rowCount();
        int rightRows = right.rowCount();
        List<Codes> codes = new ArrayList<>();
        for (String key : keys) {
            codes.add(Codes.of(Keys.column(left, key), Keys.column(right, key)));
        }
        Groups all = Groups.of(codes, leftRows + rightRows);
        int[] groups = all.of();
        for (Codes key : codes) {
            for (int i = 0; i < groups.length; i++) {
                if (key.of()[i] == 0) {
                    groups[i] = -1;
                }
            }
        }
        int[] starts = new int[all.size() + 1];
        for (int i = leftRows; i < groups.length; i++) {
            if (groups[i] >= 0) {
                starts[groups[i] + 1]++;
            }
        }
        for (int group = 1; group < starts.length; group++) {
            starts[group] += starts[group - 1];
        }
        int[] next = starts.clone();
        int[] rows = new int[starts[starts.length - 1]];
        for (int i = leftRows; i < groups.length; i++) {
            if (groups[i] >= 0) {
                rows[next[groups[i]]++] = i - leftRows;
            }
        }
        return new Matches(java.util.Arrays.copyOf(groups, leftRows), starts, rows);
    }

    /** The number of pairs. */
    int count(boolean keepsLeft) {
        long count = 0;
        for (int group : groups) {
            int matches = group < 0 ? 0 : starts[group + 1] - starts[group];
            count += keepsLeft && matches == 0 ? 1 : matches;
        }
        if (count > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    "the join has " + count + " rows, more than a table can hold");
        }
        return (int) count;
    }

    void fill(int[] leftRows, int[] rightRows, boolean keepsLeft) {
        int at = 0;
        for (int left = 0; left < groups.length; left++) {
            int group = groups[left];
            int start = group < 0 ? 0 : starts[group];
            int end = group < 0 ? 0 : starts[group + 1];
            for (int i = start; i < end; i++) {
                leftRows[at] = left;
                rightRows[at++] = rows[i];
            }
            if (keepsLeft && start == end) {
                leftRows[at] = left;
                rightRows[at++] = Gather.NONE;
            }
        }
    }
}
