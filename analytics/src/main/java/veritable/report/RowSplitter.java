package veritable.report;

/** Splits a row of a pipe table at its pipes, as commonmark does. */
final class RowSplitter {
    private final char[] chars;
    private final int rowEnd;
    private int position;
    private int start;
    private int end;
    private boolean escapes;

    RowSplitter(char[] chars, int from, int to) {
        int first = from;
        while (first < to && isBlank(chars[first])) {
            first++;
        }
        int last = to;
        if (first < to && chars[first] == '|') {
            first++;
            while (last > first && isBlank(chars[last - 1])) {
                last--;
            }
        }
        this.chars = chars;
        this.position = first;
        this.rowEnd = last;
    }

    /** Goes to the next cell; false if there is none. */
    boolean next() {
        if (position >= rowEnd) {
            return false;
        }
        escapes = false;
        int i = position;
        while (i < rowEnd && chars[i] != '|') {
            if (chars[i] == '\\' && i + 1 < rowEnd && chars[i + 1] == '|') {
                escapes = true;
                i++;
            }
            i++;
        }
        start = position;
        end = i;
        position = i + 1;
        while (start < end && isBlank(chars[start])) {
            start++;
        }
        while (end > start && isBlank(chars[end - 1])) {
            end--;
        }
        return true;
    }

    /** Where the cell begins, behind the blanks. */
    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Whether the cell holds a pipe that was escaped. */
    boolean hasEscapes() {
        return escapes;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
