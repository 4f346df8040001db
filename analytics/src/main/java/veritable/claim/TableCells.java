package veritable.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import veritable.report.Block;
import veritable.report.Text;
import veritable.technology.Named;
import veritable.technology.Technology;
import veritable.technology.Traits;

/** The cells of a table, and the technologies they name. */
final class TableCells {
    final int width;
    final int rows;
    private final Block.Grid grid;
    private final CellNames names;
    private final List<List<List<Named>>> found;
    private final Boolean[][] known;
    private final Boolean[] years;

    TableCells(Block.Grid grid, TextClaims texts, CellNames names) {
        this.grid = grid;
        this.names = names;
        this.width = grid.header().size();
        this.rows = grid.rows().size();
        this.known = new Boolean[rows][width];
        this.years = new Boolean[width];
        this.found = new ArrayList<>(rows);
        for (Block.Row row : grid.rows()) {
            List<List<Named>> cells = new ArrayList<>(width);
            for (Text cell : row.cells()) {
                cells.add(texts.names(cell.plain()));
            }
            found.add(cells);
        }
    }

    String head(int column) {
        return grid.header().get(column).plain();
    }

    List<Text> header() {
        return grid.header();
    }

    Text cell(int row, int column) {
        return grid.rows().get(row).cells().get(column);
    }

    String plain(int row, int column) {
        return cell(row, column).plain();
    }

    String quote(int row) {
        return quote(grid.rows().get(row).cells());
    }

    static String quote(List<Text> cells) {
        StringJoiner quote = new StringJoiner(" | ");
        for (Text cell : cells) {
            quote.add(cell.plain());
        }
        return quote.toString().strip();
    }

    /** The names that stand anywhere in a cell. */
    List<Named> named(int row, int column) {
        return found.get(row).get(column);
    }

    /** The technologies that a cell of names names, known or not. */
    List<Technology> names(int row, int column) {
        return names.in(plain(row, column), named(row, column));
    }

    /** Whether most cells of a column are years. */
    boolean holdsYears(int column) {
        if (years[column] == null) {
            years[column] = countsYears(column);
        }
        return years[column];
    }

    private boolean countsYears(int column) {
        int found = 0;
        int filled = 0;
        for (int row = 0; row < rows; row++) {
            VersionSpan span = CellVersions.next(plain(row, column), 0, true);
            filled += span == null ? 0 : 1;
            found += span != null && span.isYear() ? 1 : 0;
        }
        return 2 * found > filled;
    }

    /** Whether a cell is nothing but names that are known. */
    boolean isKnown(int row, int column) {
        Boolean before = known[row][column];
        if (before == null) {
            List<Named> named = named(row, column);
            String cell = plain(row, column);
            before =
                    !named.isEmpty()
                            && (named.get(0).end() == cell.length() && named.get(0).start() == 0
                                    || names.isKnown(cell, named));
            known[row][column] = before;
        }
        return before;
    }

    /** Whether at least half of the cells of a column are known names. */
    boolean isKnown(int column) {
        int count = known(column);
        return 2 * count >= rows && count > 0;
    }

    /** Whether most cells of a column are known names. */
    boolean isMostlyKnown(int column) {
        int count = known(column);
        return 10 * count >= 6 * rows && count > 0;
    }

    /** Whether names stand in some of the cells of a column. */
    boolean hasNames(int column) {
        for (int row = 0; row < rows; row++) {
            if (!named(row, column).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private int known(int column) {
        int count = 0;
        for (int row = 0; row < rows && column >= 0; row++) {
            count += isKnown(row, column) ? 1 : 0;
        }
        return count;
    }

    /** How the one technology that a cell of names names is written about, or null. */
    @Nullable Traits traits(int row, int column) {
        return column >= 0 && named(row, column).size() == 1 && isKnown(row, column)
                ? named(row, column).get(0).traits()
                : null;
    }

    /** Whether the first of the cells of a column that say something begins with a version. */
    boolean begins(int column) {
        for (int row = 0; row < rows; row++) {
            String cell = plain(row, column);
            if (!CellVersions.isNothing(cell)) {
                return CellVersions.mayBegin(cell);
            }
        }
        return false;
    }

    /** Whether a cell is nothing but a version, which makes a version column of any column. */
    boolean mayHoldVersions() {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < width; column++) {
                if (CellVersions.mayBegin(plain(row, column))) {
                    return true;
                }
            }
        }
        return false;
    }
}
