package veritable.report;

import java.util.Arrays;

/** Where the lines of a report begin, so that an index into its text becomes line and column. */
final class Lines {
    private final String path;
    private final int[] starts;
    private final int firstLine;
    private final int firstColumn;

    private Lines(String path, int[] starts, int firstLine, int firstColumn) {
        this.path = path;
        this.starts = starts;
        this.firstLine = firstLine;
        this.firstColumn = firstColumn;
    }

    /** The lines of a whole report; they end at LF, CR LF or a lone CR, as in CommonMark. */
    static Lines of(String path, char[] chars) {
        int[] starts = new int[Math.max(16, chars.length / 32)];
        int count = 1;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c > '\r' || c != '\n' && c != '\r') {
                continue;
            }
            if (c == '\r' && i + 1 < chars.length && chars[i + 1] == '\n') {
                i++;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return new Lines(path, Arrays.copyOf(starts, count), 1, 1);
    }

    /** One line that begins at {@code first}. */
    static Lines from(Location first) {
        return new Lines(first.path(), new int[1], first.line(), first.column());
    }

    String path() {
        return path;
    }

    Location at(int index) {
        int line = line(index);
        int column = index - starts[line] + (line == 0 ? firstColumn : 1);
        return new Location(path, firstLine + line, column);
    }

    /** Line of {@code index}, from 0. */
    int line(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
    }

    int count() {
        return starts.length;
    }

    /** Where {@code line} begins. */
    int start(int line) {
        return starts[line];
    }

    /** Where {@code line} ends, without its line break. */
    int end(int line, String text) {
        int start = starts[line];
        int end = line + 1 < starts.length ? starts[line + 1] : text.length();
        if (end > start && text.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > start && text.charAt(end - 1) == '\r') {
            end--;
        }
        return end;
    }
}
