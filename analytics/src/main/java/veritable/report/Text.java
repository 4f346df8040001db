package veritable.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Inline content with its markup taken off, that still knows where each character came from.
 *
 * <p>A soft line break is a blank, except between two Han characters, where it is nothing.
 */
public final class Text {
    /** What a stretch of text was marked as. */
    public enum Mark {
        STRONG,
        EMPHASIS,
        CODE,
        LINK,
        STRUCK
    }

    /**
     * A marked stretch, {@code start} inclusive, {@code end} exclusive; {@code target} of a link,
     * else empty.
     */
    public record Marked(Mark mark, int start, int end, String target) {}

    private final String plain;
    private final String path;
    private final int[] runs; // triples: offset in plain, line, column; in order of offset
    private final List<Marked> marked;

    Text(String plain, String path, int[] runs, List<Marked> marked) {
        if (runs.length == 0 || runs.length % 3 != 0 || runs[0] != 0) {
            throw new IllegalArgumentException("runs are triples that begin at offset 0");
        }
        this.plain = plain;
        this.path = path;
        this.runs = runs;
        this.marked = List.copyOf(marked);
    }

    /** A text of one line without markup that begins at {@code at}. */
    public static Text of(String plain, Location at) {
        return new Text(plain, at.path(), new int[] {0, at.line(), at.column()}, List.of());
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

    /** Where the character at {@code offset} stands in the report. */
    public Location at(int offset) {
        if (offset < 0 || offset > plain.length()) {
            throw new IndexOutOfBoundsException(offset + " in a text of " + plain.length());
        }
        int run = 0;
        for (int i = 3; i < runs.length && runs[i] <= offset; i += 3) {
            run = i;
        }
        return new Location(path, runs[run + 1], runs[run + 2] + offset - runs[run]);
    }

    /** Whether {@code mark} covers the character at {@code offset}. */
    public boolean is(Mark mark, int offset) {
        for (Marked stretch : marked) {
            if (stretch.mark() == mark && stretch.start() <= offset && offset < stretch.end()) {
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
        String part = plain.substring(start, end);
        List<Integer> kept = new ArrayList<>();
        Location first = at(start);
        kept.addAll(List.of(0, first.line(), first.column()));
        for (int i = 0; i < runs.length; i += 3) {
            if (runs[i] > start && runs[i] < end) {
                kept.addAll(List.of(runs[i] - start, runs[i + 1], runs[i + 2]));
            }
        }
        List<Marked> marks = new ArrayList<>();
        for (Marked stretch : marked) {
            int from = Math.max(stretch.start(), start);
            int to = Math.min(stretch.end(), end);
            if (from < to) {
                marks.add(new Marked(stretch.mark(), from - start, to - start, stretch.target()));
            }
        }
        return new Text(part, path, kept.stream().mapToInt(Integer::intValue).toArray(), marks);
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
