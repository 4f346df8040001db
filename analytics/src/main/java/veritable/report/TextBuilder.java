package veritable.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import veritable.report.Text.Mark;
import veritable.report.Text.Marked;

/** Puts a {@link Text} together from stretches of the report. */
final class TextBuilder {
    private final Lines lines;
    private char[] plain = new char[512];
    private int length;
    private int[] runs = new int[32];
    private int runsLength;
    private List<Marked> marked = List.of();
    private boolean gap;

    TextBuilder(Lines lines) {
        this.lines = lines;
    }

    void clear() {
        length = 0;
        runsLength = 0;
        marked = List.of();
        gap = false;
    }

    int length() {
        return length;
    }

    /** Appends characters that stand one after the other in {@code source} as in the report. */
    void append(char[] source, int start, int end) {
        if (start < end) {
            closeGap(source[start]);
            run(start);
            int grown = length + end - start;
            grow(grown);
            System.arraycopy(source, start, plain, length, end - start);
            length = grown;
        }
    }

    void append(char c, int index) {
        closeGap(c);
        add(c, index);
    }

    /** A soft line break: what it becomes depends on the characters at either side. */
    void softBreak(int index) {
        if (length > 0) {
            run(index);
            gap = true;
        }
    }

    void hardBreak(int index) {
        if (length > 0) {
            gap = false;
            add('\n', index);
        }
    }

    void mark(Mark mark, int start, int end, String target) {
        int from = start;
        if (from < end && plain[from] == ' ') {
            from++; // the blank of a soft break before it
        }
        if (from < end) {
            if (marked.isEmpty()) {
                marked = new ArrayList<>(4);
            }
            marked.add(new Marked(mark, from, end, target));
        }
    }

    /** The text so far; {@code index} is where it begins if it is empty. */
    Text build(int index) {
        if (length == 0) {
            return new Text("", lines, index, Text.ONE_RUN, List.of());
        }
        List<Marked> marks = marked;
        if (marks.size() > 1) {
            marks.sort(TextBuilder::compare);
        }
        int[] others = runsLength == 2 ? Text.ONE_RUN : Arrays.copyOfRange(runs, 2, runsLength);
        return new Text(new String(plain, 0, length), lines, runs[1], others, List.copyOf(marks));
    }

    private static int compare(Marked a, Marked b) {
        return a.start() != b.start()
                ? Integer.compare(a.start(), b.start())
                : Integer.compare(b.end(), a.end());
    }

    private void closeGap(char next) {
        if (gap) {
            gap = false;
            if (Scripts.isSpaced(plain[length - 1], next)) {
                grow(length + 1);
                plain[length++] = ' ';
            }
        }
    }

    private void add(char c, int index) {
        run(index);
        grow(length + 1);
        plain[length++] = c;
    }

    private void grow(int needed) {
        if (needed > plain.length) {
            plain = Arrays.copyOf(plain, Math.max(needed, plain.length * 2));
        }
    }

    /** What comes next stands at {@code index} of the report. */
    private void run(int index) {
        if (runsLength > 0) {
            int last = runsLength - 2;
            if (index - runs[last + 1] == length - runs[last]) {
                return;
            }
            if (runs[last] == length) {
                runs[last + 1] = index;
                return;
            }
        }
        if (runsLength == runs.length) {
            runs = Arrays.copyOf(runs, runsLength * 2);
        }
        runs[runsLength++] = length;
        runs[runsLength++] = index;
    }
}
