package veritable.report;

/**
 * Whether a line opens a heading, a quotation, a list or fenced code. GitHub ends a table there,
 * commonmark reads a row if there is a pipe in it.
 */
final class BlockOpening {
    private BlockOpening() {}

    /** {@code start} is where the line's indentation ends, at most three blanks. */
    static boolean isAt(CharSequence line, int start) {
        if (start >= line.length()) {
            return false;
        }
        char first = line.charAt(start);
        return switch (first) {
            case '>' -> true;
            case '#' -> {
                int end = run(line, start, '#');
                yield end - start <= 6 && isBlank(line, end);
            }
            case '-', '+', '*' -> isBlank(line, start + 1);
            case '`', '~' -> isFence(line, start, first);
            default -> isNumber(line, start);
        };
    }

    private static boolean isFence(CharSequence line, int start, char fence) {
        int end = run(line, start, fence);
        boolean code = fence == '~' || line.toString().indexOf('`', end) < 0;
        return end - start >= 3 && code;
    }

    private static boolean isNumber(CharSequence line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        boolean number = end > start && end - start <= 9 && end < line.length();
        return number && ".)".indexOf(line.charAt(end)) >= 0 && isBlank(line, end + 1);
    }

    private static int run(CharSequence line, int start, char c) {
        int end = start;
        while (end < line.length() && line.charAt(end) == c) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(CharSequence line, int index) {
        return index >= line.length() || line.charAt(index) == ' ' || line.charAt(index) == '\t';
    }
}
