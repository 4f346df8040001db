package veritable.report;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;

/** Reads the rows of a pipe table, and says where they are of different lengths. */
final class GridReader {
    private static final int MOST_PROBLEMS = 10;
    private static final int MOST_EMPTY_CELLS = 1_000_000;

    private final Manuscript manuscript;
    private final InlineReader inlines;
    private int ragged;
    private int empty;

    GridReader(Manuscript manuscript, InlineReader inlines) {
        this.manuscript = manuscript;
        this.inlines = inlines;
    }

    /**
     * Reads the lines of a table: its header, the dashes, and the rows.
     *
     * @throws ReportException if its rows lack more cells than anybody forgets
     */
    Block.Grid read(List<SourceSpan> lines) {
        Location at = manuscript.at(lines.get(0));
        List<Text> header = cells(lines.get(0), 0, Integer.MAX_VALUE);
        int columns = header.size();
        checkDashes(lines.get(1), columns);
        List<Block.Row> rows = new ArrayList<>(lines.size() - 2);
        for (int i = 2; i < lines.size(); i++) {
            Location place = manuscript.at(lines.get(i));
            rows.add(new Block.Row(cells(lines.get(i), columns, columns), place));
        }
        if (ragged > MOST_PROBLEMS) {
            int more = ragged - MOST_PROBLEMS;
            problem(at, more + " more rows of this table have too few or too many cells");
        }
        return new Block.Grid(header, rows, at);
    }

    private List<Text> cells(SourceSpan row, int least, int most) {
        RowSplitter split = split(row);
        List<Text> cells = new ArrayList<>(least);
        while (cells.size() < most && split.next()) {
            cells.add(inlines.cell(split.start(), split.end(), split.hasEscapes()));
        }
        if (cells.size() < least) {
            tooFew(row, cells, least);
        } else if (split.next()) {
            tooMany(row, split, most);
        }
        return cells;
    }

    private RowSplitter split(SourceSpan row) {
        return new RowSplitter(manuscript.chars(), manuscript.start(row), manuscript.end(row));
    }

    private void tooFew(SourceSpan row, List<Text> cells, int columns) {
        ragged(
                row,
                count(cells.size()) + ", the header " + columns,
                "the missing ones are read as empty");
        empty += columns - cells.size();
        if (empty > MOST_EMPTY_CELLS) {
            throw new ReportException(
                    manuscript.at(row),
                    "the rows of a table lack more than a million cells (expected as many as its"
                            + " header has)");
        }
        Text missing = manuscript.empty(manuscript.end(row));
        while (cells.size() < columns) {
            cells.add(missing);
        }
    }

    private void tooMany(SourceSpan row, RowSplitter split, int columns) {
        int start = split.start();
        int end = split.end();
        int found = columns + 1;
        while (split.next()) {
            end = split.end();
            found++;
        }
        String surplus = manuscript.text().substring(start, Math.min(end, start + 100));
        ragged(row, count(found) + ", the header " + columns, "left out: " + surplus);
    }

    private void ragged(SourceSpan row, String found, String consequence) {
        if (ragged++ < MOST_PROBLEMS) {
            problem(
                    manuscript.at(row),
                    "the row has " + found + " (expected as many; " + consequence + ")");
        }
    }

    /** GitHub shows no table if there are more dashes than headings; commonmark does. */
    private void checkDashes(SourceSpan dashes, int columns) {
        RowSplitter split = split(dashes);
        int found = 0;
        while (split.next()) {
            found++;
        }
        if (found != columns) {
            ragged++;
            problem(
                    manuscript.at(dashes),
                    "the row of dashes has "
                            + count(found)
                            + ", the header "
                            + columns
                            + " (expected as many; other programs show no table here)");
        }
    }

    private static String count(int cells) {
        return cells == 1 ? "1 cell" : cells + " cells";
    }

    private void problem(Location at, String message) {
        manuscript.problems().add(at, message);
    }
}
