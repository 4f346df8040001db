package veritable.report;

import java.util.Arrays;

/** The lines of a block: where each stands in the report, and what commonmark makes of it. */
final class InlineLines {
    private int count;
    private int[] starts = new int[16];
    private String[] contents = new String[16];

    void clear() {
        count = 0;
    }

    void add(int start, String content) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            contents = Arrays.copyOf(contents, count * 2);
        }
        starts[count] = start;
        contents[count++] = content;
    }

    int count() {
        return count;
    }

    int start(int line) {
        return starts[line];
    }

    String content(int line) {
        return contents[line];
    }
}
