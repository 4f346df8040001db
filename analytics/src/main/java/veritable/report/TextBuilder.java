package veritable.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import veritable.report.Text.Mark;
import veritable.report.Text.Marked;

/** Puts a {@link Text} together from stretches of the report. */
final class TextBuilder {
    private final Lines lines;
    private final StringBuilder plain = new StringBuilder();
    private int[] runs = new int[32];
    private int runsLength;
    private final List<Marked> marked = new ArrayList<>();
    private boolean gap;

    TextBuilder(Lines lines) {
        this.lines = lines;
    }

    void clear() {
        plain.setLength(0);
        runsLength = 0;
        marked.clear();
        gap = false;
    }

    int length() {
        return plain.length();
    }

    /** Appends characters that stand at {@code index} of the report, one after the other. */
    void append(CharSequence source, int start, int end, int index) {
        if (start < end) {
            closeGap(source.charAt(start));
            run(index);
            plain.append(source, start, end);
        }
    }

    void append(char c, int index) {
        closeGap(c);
        run(index);
        plain.append(c);
    }

    /** A soft line break: what it becomes depends on the characters at either side. */
    void softBreak(int index) {
        if (plain.length() > 0) {
            run(index);
            gap = true;
        }
    }

    void hardBreak(int index) {
        if (plain.length() > 0) {
            gap = false;
            run(index);
            plain.append('\n');
        }
    }

    void mark(Mark mark, int start, int end, String target) {
        int from = start;
        if (from < end && plain.charAt(from) == ' ') {
            from++; // the blank of a soft break before it
        }
        if (from < end) {
            marked.add(new Marked(mark, from, end, target));
        }
    }

    Text build(int index) {
        if (runsLength == 0) {
            return new Text("", lines, new int[] {0, index}, List.of());
        }
        if (marked.size() > 1) {
            marked.sort(TextBuilder::compare);
        }
        return new Text(
                plain.toString(), lines, Arrays.copyOf(runs, runsLength), List.copyOf(marked));
    }

    private static int compare(Marked a, Marked b) {
        return a.start() != b.start()
                ? Integer.compare(a.start(), b.start())
                : Integer.compare(b.end(), a.end());
    }

    private void closeGap(char next) {
        if (gap) {
            gap = false;
            char last = plain.charAt(plain.length() - 1);
            if (Scripts.isSpaced(last, next)) {
                plain.append(' ');
            }
        }
    }

    private void run(int index) {
        int offset = plain.length();
        if (runsLength > 0) {
            int last = runsLength - 2;
            if (index - runs[last + 1] == offset - runs[last]) {
                return;
            }
            if (runs[last] == offset) {
                runs[last + 1] = index;
                return;
            }
        }
        if (runsLength == runs.length) {
            runs = Arrays.copyOf(runs, runsLength * 2);
        }
        runs[runsLength++] = offset;
        runs[runsLength++] = index;
    }
}
