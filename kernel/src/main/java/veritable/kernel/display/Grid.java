package veritable.kernel.display;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table as it is shown: every cell a short text.
 *
 * @param head rows from the first on
 * @param left how many rows are left out after these
 * @param tail rows up to the last
 * @param notes what is said below it: how large it is, and what else to know
 */
record Grid(
        List<Heading> headings,
        List<List<Cell>> head,
        long left,
        List<List<Cell>> tail,
        List<String> notes) {
    static final Cell GAP = new Cell("…", Kind.GAP);

    Grid {
        headings = List.copyOf(headings);
        head = List.copyOf(head);
        tail = List.copyOf(tail);
        notes = List.copyOf(notes);
    }

    /**
     * What stands over a column.
     *
     * @param type what its cells are, as Java says it; empty if that needs no saying
     * @param numeric whether it is aligned to the right
     */
    record Heading(String name, String type, boolean numeric) {}

    record Cell(String text, Kind kind) {
        static Cell of(String text) {
            return new Cell(text, Kind.VALUE);
        }
    }

    enum Kind {
        VALUE,
        NULL,
        LABEL,
        GAP
    }

    boolean hasGap() {
        return left > 0;
    }

    /** With its name before how large it is. */
    Grid named(String name) {
        List<String> more = new ArrayList<>(notes);
        more.set(0, name + ": " + notes.get(0));
        return new Grid(headings, head, left, tail, more);
    }

    Grid withNote(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new Grid(headings, head, left, tail, more);
    }

    /** Without the columns in the middle, if there are more than may be shown. */
    Grid narrowed(int columns) {
        if (headings.size() <= columns) {
            return this;
        }
        int before = (columns + 1) / 2;
        int after = headings.size() - columns / 2;
        List<Heading> kept = cut(headings, new Heading("…", "", false), before, after);
        return new Grid(
                kept,
                head.stream().map(row -> cut(row, GAP, before, after)).toList(),
                left,
                tail.stream().map(row -> cut(row, GAP, before, after)).toList(),
                notes);
    }

    private static <T> List<T> cut(List<T> row, T gap, int before, int after) {
        List<T> kept = new ArrayList<>(row.subList(0, before));
        kept.add(gap);
        kept.addAll(row.subList(after, row.size()));
        return kept;
    }

    /** With the number of each row before it, from 0. */
    Grid numbered(long size) {
        List<Heading> all = new ArrayList<>(List.of(new Heading("", "", true)));
        all.addAll(headings);
        return new Grid(all, numbered(head, 0), left, numbered(tail, size - tail.size()), notes);
    }

    private static List<List<Cell>> numbered(List<List<Cell>> rows, long first) {
        return IntStream.range(0, rows.size())
                .mapToObj(
                        i -> {
                            List<Cell> row = new ArrayList<>();
                            row.add(new Cell(Long.toString(first + i), Kind.LABEL));
                            row.addAll(rows.get(i));
                            return row;
                        })
                .toList();
    }
}
