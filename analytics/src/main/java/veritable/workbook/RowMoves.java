package veritable.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Where the rows of a table, numbered from 1, stand when it is written again. */
final class RowMoves implements MovedFormula.Moves {
    private static final int FIRST = 2;

    private final int last;
    private final int lastNow;
    private final Map<Integer, Integer> moves = new HashMap<>();

    /**
     * @param last the last row of then that is of a finding
     * @param lastNow the last such row of now
     */
    RowMoves(int last, int lastNow) {
        this.last = last;
        this.lastNow = lastNow;
        moves.put(1, 1);
    }

    void put(int from, int to) {
        moves.put(from, to);
    }

    /** Where a row has gone; empty if it is no more. */
    @Override
    public OptionalInt row(int row, boolean isAbsolute) {
        Integer to = moves.get(row);
        return to == null ? OptionalInt.empty() : OptionalInt.of(to);
    }

    @Override
    public Optional<int[]> rows(int first, int to, boolean isAbsolute) {
        return first == FIRST && to >= last && last >= FIRST
                ? Optional.of(new int[] {FIRST, lastNow})
                : MovedFormula.Moves.super.rows(first, to, isAbsolute);
    }

    /**
     * Cells, as a sheet's settings name them, where they are now: what went over all rows goes over
     * all rows again. Empty if none of them is left.
     */
    String ranges(String cells) {
        StringJoiner moved = new StringJoiner(" ");
        for (String each : cells.strip().split("\\s+")) {
            CellRangeAddress range = CellRangeAddress.valueOf(each);
            if (isWhole(range)) {
                range.setLastRow(
                        Math.max(range.getLastRow() > last ? range.getLastRow() : 0, lastNow - 1));
                moved.add(range.formatAsString());
            } else {
                parts(range, moved);
            }
        }
        return moved.toString();
    }

    private boolean isWhole(CellRangeAddress range) {
        return range.getFirstRow() < FIRST && range.getLastRow() + 1 >= last && last >= FIRST
                || range.isFullColumnRange();
    }

    private void parts(CellRangeAddress range, StringJoiner moved) {
        TreeSet<Integer> rows = new TreeSet<>();
        for (Map.Entry<Integer, Integer> each : moves.entrySet()) {
            if (each.getKey() > range.getFirstRow() && each.getKey() <= range.getLastRow() + 1) {
                rows.add(each.getValue());
            }
        }
        while (!rows.isEmpty()) {
            int first = rows.pollFirst();
            int end = first;
            while (rows.remove(end + 1)) {
                end++;
            }
            moved.add(
                    new CellRangeAddress(
                                    first - 1,
                                    end - 1,
                                    range.getFirstColumn(),
                                    range.getLastColumn())
                            .formatAsString());
        }
    }

    /** The first row of some cells, as a sheet's settings name them. */
    static int top(String cells) {
        int top = Integer.MAX_VALUE;
        for (String each : cells.strip().split("\\s+")) {
            top = Math.min(top, CellRangeAddress.valueOf(each).getFirstRow() + 1);
        }
        return top;
    }
}
