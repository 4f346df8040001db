package veritable.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Inline content with its markup taken off, that still knows where each character came from.
 *
 * <p>A soft line break is a blank, except between two Han characters or beside full-width
 * punctuation, where it is nothing. A hard line break and {@code <br>} are a line feed. An image is
 * its description; tags of HTML that only format are left out, other tags are kept as written.
 */
public final class Text {
    /** What a stretch of text was marked as. */
    public enum Mark {
        STRONG,
        EMPHASIS,
        CODE,
        LINK,
        IMAGE,
        STRUCK
    }

    /**
     * A marked stretch, {@code start} inclusive, {@code end} exclusive; {@code target} of a link or
     * an image, else empty.
     */
    public record Marked(Mark mark, int start, int end, String target) {}

    static final int[] ONE_RUN = {};

    private final String plain;
    private final Lines lines;
    private final int first; // index in the report of the first character
    private final int[] runs; // of the others: pairs of offset in plain and index in the report
    private final List<Marked> marked;

    Text(String plain, Lines lines, int first, int[] runs, List<Marked> marked) {
        this.plain = plain;
        this.lines = lines;
        this.first = first;
        this.runs = runs;
        this.marked = marked;
    }

    /** A text of one line without markup that begins at {@code at}. */
    public static Text of(String plain, Location at) {
        return new Text(plain, Lines.from(at), 0, ONE_RUN, List.of());
    }

    public String plain() {
        return plain;
    }

    public boolean isBlank() {
        return plain.isBlank();
    }

    /** The marked stretches, by start; a stretch inside another comes after it. */
    public List<Marked> marked() {
        return marked;
    }

    /** Where the text begins. */
    public Location at() {
        return at(0);
    }

    /**
     * Where the character at {@code offset} stands in the report; for one that was written as an
     * escape or an entity, a place in it.
     */
    public Location at(int offset) {
        if (offset < 0 || offset > plain.length()) {
            throw new IndexOutOfBoundsException(offset + " in a text of " + plain.length());
        }
        return lines.at(index(offset));
    }

    /** The index in the report of the character at {@code offset}. */
    int index(int offset) {
        int run = run(offset);
        return run < 0 ? first + offset : runs[run + 1] + offset - runs[run];
    }

    /** The run that holds the character at {@code offset}, or a negative number for the first. */
    private int run(int offset) {
        int low = -1;
        int high = runs.length / 2 - 1;
        while (low < high) {
            int middle = (low + high + 1) >> 1;
            if (runs[2 * middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return 2 * low;
    }

    /** Whether {@code mark} covers the character at {@code offset}. */
    public boolean is(Mark mark, int offset) {
        for (Marked stretch : marked) {
            if (stretch.start() > offset) {
                return false;
            }
            if (stretch.mark() == mark && offset < stretch.end()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The part from {@code start} (inclusive) to {@code end} (exclusive), with its marks and
     * places.
     */
    public Text part(int start, int end) {
        int from = Math.max(0, run(start) + 2);
        int to = from;
        while (to < runs.length && runs[to] < end) {
            to += 2;
        }
        int[] kept = to == from ? ONE_RUN : Arrays.copyOfRange(runs, from, to);
        for (int i = 0; i < kept.length; i += 2) {
            kept[i] -= start;
        }
        List<Marked> marks = List.of();
        if (!marked.isEmpty()) {
            marks = new ArrayList<>();
            for (Marked stretch : marked) {
                if (stretch.start() >= end) {
                    break;
                }
                int open = Math.max(stretch.start(), start) - start;
                int close = Math.min(stretch.end(), end) - start;
                if (open < close) {
                    marks.add(new Marked(stretch.mark(), open, close, stretch.target()));
                }
            }
            marks = List.copyOf(marks);
        }
        return new Text(plain.substring(start, end), lines, index(start), kept, marks);
    }

    /** The text without blanks at either end. */
    public Text strip() {
        int start = 0;
        int end = plain.length();
        while (start < end && Character.isWhitespace(plain.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(plain.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == plain.length() ? this : part(start, end);
    }

    @Override
    public String toString() {
        return plain;
    }
}
